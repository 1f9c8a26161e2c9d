import {
  companyClosed,
  findCompanyBySlug,
  primaryContact,
  recognitionsOf,
  type Closed,
} from "~/features/organisations/index.server";
import { isOfCompany, maySeeContact, schoolsOf } from "~/features/organisations";
import { coordinators, type Viewer } from "~/platform/auth/viewer";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { haversineKm } from "~/platform/geo/distance";

import { hasEnded } from "./core/listing";
import { telling } from "./core/response";
import { hasPlaces, type ListingKind } from "./core/vocabulary";
import { listingError } from "./listings.errors";
import * as repository from "./page.repository.server";
import { freeSlots } from "./public.usecases.server";
import { findCards } from "./search-cards.repository.server";
import { openPlan } from "./search.usecases.server";

/** The person to call, for those who may see them; and whether the viewer is one of those. */
async function contactFor(db: Db, viewer: Viewer | null, companyId: string) {
  const visible = maySeeContact(viewer, companyId);
  const found = visible ? await primaryContact(db, companyId) : null;
  return {
    visible,
    contact: found && { name: found.name, jobTitle: found.jobTitle, email: found.email, phone: found.phone },
  };
}

/** Why an offer of this kind takes no requests now; enough requests close only what schools book. */
const hides = (closed: Closed | null, kind: ListingKind): Closed | null =>
  closed?.why === "full" && hasPlaces(kind) ? null : closed;

/**
 * A listing's page. One that is not public is shown to its own company and to coordinators only. Throws
 * `listing.gone` (410) when it was public once, `listing.not_found` otherwise.
 */
export async function listingPage(db: Db, slug: string, viewer: Viewer | null, now: Date) {
  const found = await repository.findPage(db, slug);
  if (found === undefined) throw listingError("not_found");
  const { listing, company } = found;
  const isPublic =
    listing.status === "published" &&
    company.verification === "verified" &&
    !hasEnded(listing.endsOn, today(now));
  const preview = !isPublic && (isOfCompany(viewer, company.id) || coordinators(viewer));
  if (!isPublic && !preview) throw listingError(listing.publishedAt === null ? "not_found" : "gone");
  const { search: _search, pt: _pt, statusReason: _reason, ...shown } = listing;
  const closed = hides(await companyClosed(db, company.id, now), listing.kind);
  const [schoolId] = schoolsOf(viewer);
  const school = schoolId === undefined ? undefined : await repository.findSchoolPoint(db, schoolId);
  const otherIds = await repository.findPublishedOf(db, company.id, listing.id, today(now));
  return {
    listing: shown,
    company,
    sector: found.sector,
    qualification: found.qualification,
    placesLeft: listing.places === null ? null : Math.max(0, listing.places - found.taken),
    preview,
    closed,
    response: hasPlaces(listing.kind) ? null : telling(await repository.findResponse(db, company.id)),
    slots: hasPlaces(listing.kind) || preview || closed !== null ? [] : await freeSlots(db, listing.id, now),
    distance: school === undefined ? null : { school: school.name, km: haversineKm(school, listing) },
    others: closed?.why === "paused" ? [] : await findCards(db, otherIds.slice(0, 4), openPlan(now)),
    signedIn: viewer !== null,
    ...(await contactFor(db, viewer, company.id)),
  };
}

/** A company's page: what it says of itself and everything it offers. Throws `listing.not_found`. */
export async function companyPage(db: Db, slug: string, viewer: Viewer | null, now: Date) {
  const company = await findCompanyBySlug(db, slug);
  const verified = company?.verification === "verified";
  if (company === null || (!verified && !isOfCompany(viewer, company.id) && !coordinators(viewer))) {
    throw listingError("not_found");
  }
  const { id, name, about, website, place, street, houseNumber, postcode, lat, lng } = company;
  const closed = await companyClosed(db, id, now);
  const ids = verified ? await repository.findPublishedOf(db, id, null, today(now)) : [];
  const offers = await findCards(db, ids, openPlan(now));
  return {
    company: { id, slug, name, about, website, place, street, houseNumber, postcode, lat, lng, verified },
    closed,
    response: telling(await repository.findResponse(db, id)),
    offers: offers.filter(({ kind }) => hides(closed, kind) === null),
    recognitions: (await recognitionsOf(db, id, now)).map(({ crebo, name: title, level }) => ({
      crebo,
      title,
      level,
    })),
    signedIn: viewer !== null,
    ...(await contactFor(db, viewer, id)),
  };
}

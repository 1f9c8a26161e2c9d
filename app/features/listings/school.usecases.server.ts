import { findSchoolBySlug } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { platformError } from "~/platform/errors/errors";

import { defaultRadius } from "./core/vocabulary";
import { openPlan, searchListings } from "./search.usecases.server";

const shown = 6;

/** A verified school, and the offers nearest to it. Throws 404. */
export async function schoolPage(db: Db, slug: string, now: Date) {
  const school = await findSchoolBySlug(db, slug);
  if (school?.verification !== "verified") throw platformError("not_found");
  const { name, kind, audiences, website, street, houseNumber, postcode, place, lat, lng } = school;
  const plan = { ...openPlan(now), near: { lat, lng, km: defaultRadius } };
  const { cards } = await searchListings(db, plan, { sort: "distance", limit: shown });
  return {
    school: { name, kind, audiences, website, street, houseNumber, postcode, place },
    nearby: cards,
  };
}

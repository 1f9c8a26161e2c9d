import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { companySettings, listing, listingPool, recognition } from "#db/schema";
import { anyCompany, anyDesk, everybody, theCompany, theDesk } from "./actors";
import type { AccessTable } from "./rules";
import type { AccessWorld } from "./world";

/** Right as it stands, and for every other kind when only `kind` is changed. */
const visit = {
  kind: "company_visit",
  title: "Kijkje in de werkplaats",
  summary: "Een ochtend meelopen in de werkplaats.",
  description: "Leerlingen zien hoe een machine wordt gemaakt en proberen zelf te lassen.",
  sectorSlug: "metaal-machinebouw",
  audiences: ["vmbo-bb", "vmbo-kb"],
  languages: "nl",
  street: "Proefstraat",
  houseNumber: "1",
  postcode: "4331",
  durationMinutes: "180",
  maxPupils: "30",
  companyMinutes: "2,5",
  travelKm: "25",
  deliverable: "Een ontwerp op schaal.",
  crebo: "25892",
  route: "bbl",
  places: "2",
  startsFrom: "2026-09-01",
  hoursPerWeek: "32",
  daysPerWeek: "4",
  weekdays: ["1", "2", "3", "4"],
  contract: "training",
  workProcesses: "Bereidt het werk voor",
  howToGetThere: "De bus stopt voor de deur.",
};

/** The company was asked about its offer, which nobody has confirmed for a year, an hour ago. */
const asked = (tx: Db, { listing: { id } }: AccessWorld) =>
  tx
    .update(listing)
    .set({ publishedAt: new Date("2025-03-01T09:00:00Z"), confirmAskedAt: new Date("2026-03-10T08:00:00Z") })
    .where(eq(listing.id, id));

/** The other company could share the leerbaan. */
const fit = (tx: Db, { otherCompany, crebo }: AccessWorld) =>
  tx.insert(recognition).values({ companyId: otherCompany.id, crebo, validFrom: "2020-01-01" });

/** The company has asked the other one to share its leerbaan. */
const shared = async (tx: Db, world: AccessWorld) => {
  const { company, otherCompany, leerbaan } = world;
  await fit(tx, world);
  await tx.insert(listingPool).values([
    { listingId: leerbaan.id, companyId: company.id, position: 1, weeks: 20, status: "agreed" },
    { listingId: leerbaan.id, companyId: otherCompany.id, position: 2, weeks: 10, status: "asked" },
  ]);
};
const theOther = ({ otherCompany }: AccessWorld) => ({ companyId: otherCompany.id });
const otherPart = (world: AccessWorld) => ({ ...theOther(world), listingId: world.leerbaan.id });

const aKey = () => ({ idempotencyKey: randomUUID() });

export const listingsAccess: AccessTable = {
  "/bedrijf/aanbod": {
    may: anyCompany,
    forms: {
      "still-right": {
        may: theCompany,
        body: ({ company }) => ({ companyId: company.id }),
        given: asked,
      },
    },
  },
  // Whoever has the link stands for the company.
  "/klopt-nog/:token": {
    params: ({ links }) => ({ token: links.stillRight }),
    may: everybody,
    forms: { "still-right": { may: everybody, given: asked } },
  },
  "/bedrijf/aanbod/nieuw": {
    query: ({ company }) => `?kind=company_visit&bedrijf=${company.id}`,
    may: anyCompany,
    forms: { create: { may: theCompany, body: () => ({ ...visit, ...aKey() }) } },
  },
  "/bedrijf/aanbod/samen": {
    may: anyCompany,
    forms: {
      agree: { may: ["otherManager"], body: otherPart, given: shared },
      decline: { may: ["otherManager"], body: otherPart, given: shared },
    },
  },
  "/bedrijf/aanbod/:id/samen": {
    params: ({ leerbaan }) => ({ id: leerbaan.id }),
    may: theCompany,
    forms: {
      ask: { may: theCompany, body: (world) => ({ ...theOther(world), weeks: "10" }), given: fit },
      change: {
        may: theCompany,
        body: (world) => ({ ...theOther(world), weeks: "12", order: "1" }),
        given: shared,
      },
      drop: { may: theCompany, body: theOther, given: shared },
    },
  },
  "/bedrijf/aanbod/:id": {
    params: ({ draft }) => ({ id: draft.id }),
    may: theCompany,
    forms: {
      save: { may: theCompany, body: visit },
      move: { may: theCompany, body: { action: "submit" } },
      duplicate: { may: theCompany, body: aKey },
    },
  },
  "/bedrijf/aanbod/:id/momenten": {
    params: ({ listing }) => ({ id: listing.id }),
    may: theCompany,
    forms: {
      add: {
        may: theCompany,
        body: { day: "2026-05-12", startTime: "09:00", endTime: "11:00", maxPupils: "30" },
      },
      change: {
        may: theCompany,
        body: ({ slots }) => ({ slotId: slots.free, maxGroups: "1", maxPupils: "25" }),
      },
      remove: { may: theCompany, body: ({ slots }) => ({ slotId: slots.free }) },
    },
  },
  "/bedrijf/instellingen": {
    may: anyCompany,
    forms: {
      save: { may: theCompany, body: ({ company }) => ({ companyId: company.id, requestsPerMonth: "5" }) },
      resume: {
        may: theCompany,
        body: ({ company }) => ({ companyId: company.id }),
        given: (tx, { company }) =>
          tx.insert(companySettings).values({ companyId: company.id, pausedUntil: "2026-12-31" }),
      },
    },
  },
  "/beheer/aanbod": {
    may: anyDesk,
    forms: {
      judge: {
        may: theDesk,
        body: ({ inReview }) => ({ listingId: inReview.id, action: "reject", reason: "Te kort." }),
      },
    },
  },
};

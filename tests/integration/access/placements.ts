import { randomUUID } from "node:crypto";

import type { Db } from "#db/client.server";
import { accept, fellThrough, withdraw } from "~/features/placements/answer.usecases.server";
import { fixedClock } from "../../setup/clock";
import { anyCompany, everybody, theCompany } from "./actors";
import { theirs } from "./own-report";
import { workListForms } from "./work-list";
import type { AccessTable } from "./rules";
import { claimant, claimed } from "./students";
import type { AccessWorld } from "./world";

const work = { env: { appUrl: "https://vakbrug.test" }, now: fixedClock().now() };

/** The company has taken the student. */
const accepted = (tx: Db, { company, placementId, viewers }: AccessWorld) =>
  accept(tx, placementId, { companyIds: [company.id], actorId: viewers.manager?.userId ?? "" }, work);

/** The company has taken a student with an account whom the school proposed, and lets the placement go again. */
export async function takenAndOff(tx: Db, world: AccessWorld): Promise<void> {
  await theirs(tx, world);
  await accepted(tx, world);
  const by = { companyIds: [world.company.id], actorId: world.viewers.manager?.userId ?? "" };
  await fellThrough(tx, world.placementId, by, because.reason, { ...work, byName: world.company.name });
}

/** The school has taken its proposal back. */
const withdrawn = (tx: Db, { school, placementId, viewers }: AccessWorld) =>
  withdraw(
    tx,
    placementId,
    { schoolIds: [school.id], actorId: viewers.placer?.userId ?? "" },
    because.reason,
    work,
  );

const because = { reason: "Het past toch niet." };
const proposal = ({ placementId }: AccessWorld) => ({ placementId });
const proposalBecause = ({ placementId }: AccessWorld) => ({ placementId, ...because });

export const placementsAccess: AccessTable = {
  "/school/studenten": {
    may: ["placer", "otherPlacer"],
    forms: {
      report: {
        may: ["placer"],
        body: ({ school, crebo }) => ({
          schoolId: school.id,
          studentNumber: "2002",
          name: "Nog een Student",
          qualification: crebo,
          route: "bbl",
          schoolYear: "2025",
          wantedFrom: "2026-04-01",
          idempotencyKey: randomUUID(),
        }),
      },
      ...workListForms,
      "confirm-claim": { may: ["placer"], body: claimant, given: claimed, refusedWith: [409] },
      "reject-claim": { may: ["placer"], body: claimant, given: claimed, refusedWith: [409] },
    },
  },
  "/school/studenten/:id": {
    params: ({ reportId }) => ({ id: reportId }),
    may: ["placer"],
    forms: {
      propose: {
        may: ["placer"],
        body: ({ leerbaan }) => ({
          listingId: leerbaan.id,
          startsOn: "2026-04-01",
          endsOn: "2027-03-31",
          agreed: "on",
          idempotencyKey: randomUUID(),
        }),
        given: withdrawn,
      },
      withdraw: { may: ["placer"], body: proposalBecause },
      "fell-through": { may: ["placer"], body: proposalBecause, given: accepted },
      elsewhere: { may: ["placer"], body: { place: "Een bedrijf in de buurt" } },
      "take-back": { may: ["placer"] },
      renew: { may: ["placer"] },
    },
  },
  "/bedrijf/plaatsingen": {
    may: anyCompany,
    forms: {
      accept: { may: theCompany, body: proposal },
      decline: { may: theCompany, body: proposalBecause },
      "fell-through": { may: theCompany, body: proposalBecause, given: accepted },
    },
  },
  // Whoever has the link stands for the company.
  "/antwoord-plaatsing/:token": {
    params: ({ links }) => ({ token: links.placement }),
    may: everybody,
    forms: { accept: { may: everybody }, decline: { may: everybody, body: because } },
  },
};

import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { applicationOption, token } from "#db/schema";
import { accept } from "~/features/placements/answer.usecases.server";
import { invite, offerPlace } from "~/features/placements/recruiting.usecases.server";
import { fixedClock } from "../../setup/clock";
import { anyCompany, everybody, nobodyAtAll, signedIn, theCompany, type Actor } from "./actors";
import type { AccessTable } from "./rules";
import type { AccessWorld } from "./world";

const now = fixedClock().now();
const work = { env: { appUrl: "https://vakbrug.test" }, now };
const byCompany = ({ company, viewers }: AccessWorld) => ({
  companyIds: [company.id],
  actorId: viewers.manager?.userId ?? "",
});

const terms = { startsOn: "2026-04-01", endsOn: "2027-03-31", hoursPerWeek: 32 };
const optionId = "11111111-1111-4111-8111-111111111111";

/** The company has invited the student for a moment whose id is known. */
async function invited(tx: Db, world: AccessWorld): Promise<void> {
  const times = [{ field: "day1", day: "2026-04-02", time: "10:00" }];
  await invite(tx, world.applicationId, byCompany(world), { times, note: "" }, work);
  await tx.update(applicationOption).set({ id: optionId });
}

/** The company has offered the student the place. */
const offered = (tx: Db, world: AccessWorld): Promise<void> =>
  offerPlace(
    tx,
    world.applicationId,
    byCompany(world),
    { ...terms, until: null, trainerId: null, note: "" },
    work,
  );

const byStudent = ({ viewers }: AccessWorld) => {
  const userId = viewers.student?.userId ?? "";
  return { studentUserId: userId, actorId: userId };
};

/** The student has taken the place. */
const accepted = async (tx: Db, world: AccessWorld) => {
  await offered(tx, world);
  await accept(tx, world.applicationId, byStudent(world), work);
};

/** The mailed link is the student's, and works after this. */
const linkOfStudent =
  (before: (tx: Db, world: AccessWorld) => Promise<void>) => async (tx: Db, world: AccessWorld) => {
    await before(tx, world);
    await tx
      .update(token)
      .set({ userId: world.viewers.student?.userId ?? null, usedAt: null })
      .where(eq(token.subjectId, world.applicationId));
  };

const application = ({ applicationId }: AccessWorld) => ({ id: applicationId });
const because = (world: AccessWorld) => ({ placementId: world.applicationId, reason: "Het past toch niet." });
const message = () => ({ body: "Tot dan!", idempotencyKey: randomUUID() });
const invitation = { day1: "2026-04-02", time1: "10:00", day2: "", time2: "", note: "Meld je bij de poort." };
const place = { ...terms, hoursPerWeek: "32", note: "Welkom!" };
const refusal = { reason: "skills", note: "Probeer het volgend jaar nog eens." };
const recommendation = { reason: "days", recommend: "on", note: "Een goede kandidaat." };
const theStudent = ["student"] as const satisfies Actor[];
const nothing = () => Promise.resolve();

export const applicationsAccess: AccessTable = {
  "/aanbod/:slug/solliciteren": {
    params: ({ leerbaan }) => ({ slug: `leerbaan-${leerbaan.id}` }),
    may: signedIn,
    forms: {
      submit: {
        may: ["student", ...signedIn.filter((actor) => actor !== "student")],
        body: ({ recommendedId }) => ({
          motivation: "Ik wil leren hoe jullie machines werken.",
          sharesCv: "on",
          recommendation: recommendedId,
          idempotencyKey: randomUUID(),
        }),
      },
    },
  },
  // Whoever signs in may look for a place; it is always their own applications.
  "/mijn/sollicitaties": { may: signedIn },
  "/mijn/sollicitaties/:id": {
    params: application,
    may: theStudent,
    forms: {
      choose: { may: theStudent, body: { optionId }, given: invited },
      accept: { may: theStudent, body: { withdrawOthers: "on" }, given: offered },
      withdraw: { may: theStudent },
      "fell-through": { may: theStudent, body: because, given: accepted },
      message: { may: theStudent, body: message },
    },
  },
  "/bedrijf/sollicitaties": {
    may: anyCompany,
    forms: {
      move: { may: theCompany, body: ({ applicationId }) => ({ placementId: applicationId, to: "viewed" }) },
    },
  },
  "/bedrijf/sollicitaties/:id": {
    params: application,
    may: theCompany,
    forms: {
      view: { may: theCompany },
      invite: { may: theCompany, body: invitation },
      offer: { may: theCompany, body: place },
      decline: { may: theCompany, body: recommendation },
      message: { may: theCompany, body: message },
    },
  },
  // The student of this world has sent none along: nobody gets one. Who may is in the tests of the use case.
  "/bedrijf/sollicitaties/:id/cv": { params: application, may: nobodyAtAll },
  "/school/sollicitaties": {
    may: ["placer", "otherPlacer"],
    forms: {
      accept: {
        may: ["placer"],
        body: ({ applicationId }) => ({ placementId: applicationId, agreed: "on", withdrawOthers: "on" }),
        given: offered,
      },
      "fell-through": { may: ["placer"], body: because, given: accepted },
      objective: { may: ["placer"], body: ({ school }) => ({ schoolId: school.id, demand: "yes" }) },
    },
  },
  // Whoever has the link stands for the company, or for the student whom it was mailed to.
  "/antwoord-sollicitatie/:token": {
    params: ({ links }) => ({ token: links.application }),
    may: everybody,
    forms: {
      choose: { may: everybody, body: { optionId }, given: linkOfStudent(invited) },
      accept: { may: everybody, body: { withdrawOthers: "on" }, given: linkOfStudent(offered) },
      withdraw: { may: everybody, given: linkOfStudent(nothing) },
      invite: { may: everybody, body: invitation },
      offer: { may: everybody, body: place },
      decline: { may: everybody, body: refusal },
    },
  },
};

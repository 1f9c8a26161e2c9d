import type { Db } from "#db/client.server";
import { mail, type company as companies } from "#db/schema";
import { poolSubscriptions } from "~/features/listings/pool.mails.server";
import { answerPool, askPartner } from "~/features/listings/pool.usecases.server";
import { listingPage } from "~/features/listings/public.usecases.server";
import { workOnce } from "~/platform/jobs/worker.server";

import { makeFactories } from "./factories";
import { workAt } from "./work";

const groningen = {
  postcode: "9712",
  place: "Groningen",
  municipalityCode: "GM0014",
  lat: 53.2194,
  lng: 6.5665,
};

/** A company that is recognised for a qualification (its crebo), with the one who acts for it. */
export async function recognisedCompany(
  db: Db,
  about: { name: string; crebo: string; now: Date },
  values: Partial<(typeof companies)["$inferInsert"]> = {},
) {
  const { name, crebo, now } = about;
  const make = makeFactories(db);
  const made = await make.company({ name, ...values });
  await make.contact(made.id, { email: `${made.id}@bedrijf.test` });
  await make.recognise(made.id, crebo);
  const manager = await make.manager(made.id);
  return { ...made, manager, actor: { userId: manager.id, companyIds: [made.id], now } };
}
export type RecognisedCompany = Awaited<ReturnType<typeof recognisedCompany>>;

/** A leerbaan in Middelburg with two places, and two companies elsewhere to share it with. */
export async function poolScene(db: Db, crebo: string, now: Date) {
  const lead = await recognisedCompany(db, { name: "Voorop BV", crebo, now });
  const one = await recognisedCompany(db, { name: "Deel Een BV", crebo, now }, groningen);
  const two = await recognisedCompany(db, { name: "Deel Twee BV", crebo, now }, groningen);
  const leerbaan = await makeFactories(db).listing(lead.id, {
    ...{ kind: "apprenticeship", crebo, route: "bbl", places: 2, levels: [2], audiences: ["mbo"] },
    ...{ startsFrom: "2026-09-07", title: `Samen leren ${lead.id}` },
  });
  const ask = (partner: RecognisedCompany, weeks = 10) =>
    askPartner(db, lead.actor, leerbaan.id, { companyId: partner.id, weeks });
  const answer = (partner: RecognisedCompany, which: "agree" | "decline") =>
    answerPool(db, partner.actor, { listingId: leerbaan.id, companyId: partner.id }, which);
  const rotation = async () =>
    (await listingPage(db, leerbaan.slug, null, now)).rotation?.map((turn) => turn.company?.name ?? null) ??
    null;
  return { lead, one, two, leerbaan, ask, answer, rotation };
}

/** The mails about joint leerbanen that are due, as template and company. */
export async function poolMails(db: Db, now: Date) {
  const work = workAt({ now: () => now });
  await workOnce(db, { subscriptions: poolSubscriptions, tasks: [] }, work);
  return (await db.delete(mail).returning()).map(({ template, subjectId }) => [template, subjectId]);
}

import { and, asc, eq, ne } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { contact, mail, membership, user } from "#db/schema";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import { fixedClock } from "../../setup/clock";
import { answerOf } from "../access/call";
import { addressOf, from } from "../access/pages";
import { contextFor, undone } from "../access/undone";
import type { AccessWorld } from "../access/world";
import { allForms } from "../bad-input/all-forms";
import { type Cause, happenings, workUntil } from "./happenings";

export type Mail = typeof mail.$inferSelect;

const now = fixedClock().now();

/** Everybody reads this language; a company's contact is somebody with an account. */
async function everybodyReads(tx: Db, locale: Locale): Promise<void> {
  await tx.update(user).set({ locale });
  await tx
    .update(contact)
    .set({ userId: membership.userId })
    .from(membership)
    .where(and(eq(membership.companyId, contact.companyId), eq(membership.role, "company_manager")));
}

/** The mails that one thing leads to, in a transaction that is undone. */
async function mailsAfter(db: Db, locale: Locale, run: (tx: Db) => Promise<unknown>): Promise<Mail[]> {
  const { answer: mails } = await undone(db, null, async ({ db: tx }) => {
    await tx.delete(mail);
    await everybodyReads(tx, locale);
    await run(tx);
    await workUntil(tx, now.toISOString());
    // Who has no account is written to in Dutch: where one thing mails several, who reads this language goes first.
    return tx.select().from(mail).orderBy(ne(mail.locale, locale), asc(mail.id));
  });
  return mails;
}

/** A form that somebody sends who may. */
const sent =
  ({ path, page, intent, rule, load }: (typeof allForms)[number]): Cause =>
  async (tx, world, locale) => {
    const [actor] = rule.may;
    const { action } = (await load?.()) ?? {};
    if (actor === undefined || action === undefined) return;
    const { url, params } = addressOf(path, page, world);
    const viewer = world.viewers[actor];
    const call = {
      run: action,
      viewer: viewer && { ...viewer, locale },
      url: localePath(locale, url),
      params,
      body: { intent, ...from(rule.body, {}, world) },
    };
    if (rule.given !== undefined) {
      await rule.given(tx, world);
      await workUntil(tx, now.toISOString());
    }
    await answerOf(call, { ...contextFor(tx, call.viewer), locale });
  };

/** Every form of the site, and what happens without one. */
const causes: readonly Cause[] = [...allForms.map(sent), ...happenings];

export interface Made {
  mail: Mail;
  /** What led to it, before anything else did. */
  cause: Cause;
}

/** One mail of every kind that these lead to, by its template; what the world itself is told of has been mailed. */
export async function makeMails(
  db: Db,
  world: AccessWorld,
  locale: Locale,
  of: Iterable<Cause> = causes,
): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  for (const cause of of) {
    for (const one of await mailsAfter(db, locale, (tx) => cause(tx, world, locale))) {
      if (!made.has(one.template)) made.set(one.template, { mail: one, cause });
    }
  }
  return made;
}

import { peekToken, useToken } from "~/features/accounts/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { organisationError } from "./organisations.errors";
import { companyPaused, companyPausedForSilence } from "./organisations.events.server";
import { changingMailContact } from "./mail-contact.usecases.server";
import { findCompany, findContactsOf } from "./organisations.repository.server";
import type { CompanySettingsInput } from "./settings.forms";
import * as repository from "./settings.repository.server";
import type { Territory } from "./verification.repository.server";

const nobody = "00000000-0000-0000-0000-000000000000";

/** Somebody of a company, and when. */
export interface CompanyPerson {
  companyIds: readonly string[];
  now: Date;
}

/** Why a company takes no requests at the moment. */
export type Closed = { why: "paused"; until: string | null } | { why: "full" };

/** A company's settings with its deputy; null when it has set nothing. */
export async function companySettings(db: Db, companyId: string) {
  const settings = await repository.findSettings(companyId, db);
  if (settings === null) return null;
  const contacts = settings.deputyId === null ? [] : await findContactsOf(companyId, db);
  return { ...settings, deputy: contacts.find(({ id }) => id === settings.deputyId) ?? null };
}

/**
 * Why a company takes no requests now, or null when it does: it takes a break (until a day, or null for until somebody
 * of it resumes), or it has as many this month as it wants. With `lock` requests of a company with settings line up,
 * so that a limit holds however many come at once; take that lock after those of slots.
 */
export async function companyClosed(
  db: Db,
  companyId: string,
  now: Date,
  options: { lock?: boolean } = {},
): Promise<Closed | null> {
  const settings = await repository.findSettings(companyId, db, options);
  if (settings === null) return null;
  const { paused, full } = await repository.findClosed(companyId, today(now), db);
  if (paused) {
    return { why: "paused", until: settings.pausedForSilenceAt === null ? settings.pausedUntil : null };
  }
  return full ? { why: "full" } : null;
}

/** The contact that stands in, made or brought up to date; null when nobody does. */
async function saveDeputy(tx: Db, companyId: string, input: CompanySettingsInput): Promise<string | null> {
  const { deputyName: name, deputyEmail: email } = input;
  if (name === undefined || email === undefined) return null;
  const phone = input.deputyPhone ?? null;
  const known = (await findContactsOf(companyId, tx)).find((one) => one.email.toLowerCase() === email);
  if (known?.isPrimary === true) throw organisationError("deputy_is_contact", "deputyEmail");
  if (known === undefined) return repository.insertContact({ companyId, name, email, phone }, tx);
  await repository.updateContact(known.id, companyId, { name, phone }, tx);
  return known.id;
}

/** Does what may pause a company, and records it when a break begins: a longer or shorter one is the same break. */
async function pausing(tx: Db, companyId: string, now: Date, change: () => Promise<void>): Promise<void> {
  const paused = async (options = {}) => (await companyClosed(tx, companyId, now, options))?.why === "paused";
  const before = await paused({ lock: true });
  await change();
  if (!before && (await paused())) await record(tx, companyPaused, { companyId }, now);
}

/**
 * Saves how a company wants to be asked. A deputy who stands in from this moment gets what waits for an answer; for one
 * whose days are still to come the contact is there meanwhile, and what is mailed on those days goes to the deputy.
 * Throws `not_found` for another company, `pause_past` and `deputy_is_contact` at their fields.
 */
export function saveCompanySettings(db: Db, by: CompanyPerson, input: CompanySettingsInput): Promise<void> {
  const { companyId } = input;
  return inTransaction(db, async (tx) => {
    if (!by.companyIds.includes(companyId)) throw organisationError("not_found");
    if (input.pausedUntil !== undefined && input.pausedUntil < today(by.now)) {
      throw organisationError("pause_past", "pausedUntil");
    }
    await changingMailContact(tx, companyId, by.now, async () => {
      const deputyId = await saveDeputy(tx, companyId, input);
      const settings = {
        requestsPerMonth: input.requestsPerMonth ?? null,
        pausedUntil: input.pausedUntil ?? null,
        noticeDays: input.noticeDays ?? null,
        holdWorkingDays: input.holdWorkingDays ?? null,
        bufferMinutes: input.bufferMinutes ?? null,
        deputyId,
        deputyFrom: deputyId === null ? null : (input.deputyFrom ?? null),
        deputyUntil: deputyId === null ? null : (input.deputyUntil ?? null),
      };
      await pausing(tx, companyId, by.now, () => repository.saveSettings(companyId, settings, tx));
    });
  });
}

/** Ends every pause of a company, its own and the one for silence; nothing happens when there is none. */
export function resumeCompany(db: Db, by: CompanyPerson, companyId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!by.companyIds.includes(companyId)) throw organisationError("not_found");
    await resume(tx, companyId, by.now);
  });
}

async function resume(tx: Db, companyId: string, now: Date): Promise<void> {
  const settings = await repository.findSettings(companyId, tx, { lock: true });
  if (settings === null || (settings.pausedUntil === null && settings.pausedForSilenceAt === null)) return;
  await repository.saveSettings(
    companyId,
    { pausedUntil: null, pausedForSilenceAt: null, resumedAt: now },
    tx,
  );
}

/** What the link in the mail about a pause stands for; opening it changes nothing. Throws `not_found`. */
export async function findResumeLink(db: Db, secret: string, now: Date) {
  const peeked = await peekToken(db, "resume_company", secret, now);
  const company = await findCompany({ id: peeked?.token.subjectId ?? nobody }, db);
  if (peeked === null || company === null) throw organisationError("not_found");
  return { status: peeked.status, company, closed: await companyClosed(db, company.id, now) };
}

/** Ends the pause of the company that a mailed link stands for. Throws `accounts.link_spent` (410). */
export function resumeByLink(db: Db, secret: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { subjectId } = await useToken(tx, "resume_company", secret, now);
    if (subjectId !== null) await resume(tx, subjectId, now);
  });
}

/** Pauses a company that never answers, in the transaction that found out; it is told once. */
export async function pauseForSilence(tx: Db, companyId: string, now: Date): Promise<void> {
  const settings = await repository.findSettings(companyId, tx, { lock: true });
  if (settings !== null && settings.pausedForSilenceAt !== null) return;
  await pausing(tx, companyId, now, () =>
    repository.saveSettings(companyId, { pausedForSilenceAt: now }, tx),
  );
  await record(tx, companyPausedForSilence, { companyId }, now);
}

/** Companies that were paused because they never answered, the longest first, at most 100. */
export const silentCompanies = (db: Db, territory: Territory) => repository.findSilent(territory, db);
export type CompanyToCall = Awaited<ReturnType<typeof silentCompanies>>[number];

/** Companies whose first contact's address is refused by the mail server, the longest first, at most 100. */
export const unreachableCompanies = (db: Db, territory: Territory): Promise<CompanyToCall[]> =>
  repository.findUnreachable(territory, db);

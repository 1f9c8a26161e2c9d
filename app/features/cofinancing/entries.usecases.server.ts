import { audit } from "~/features/accounts/index.server";
import { findSchoolById, resolveSchool } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";

import { cofinancingError } from "./cofinancing.errors";
import { entryState, type EntryActor } from "./core/entry";
import {
  findBookingYield,
  findPlacementYield,
  insertCorrection,
  insertEntry,
  lockEntries,
  lockEntryOf,
  updateEntry,
  type EntryRow,
  type EntryScope,
} from "./entries.repository.server";
import { findCompanyNamed } from "./rates.repository.server";

/** Who acts on entries, for which side, on whose. */
export interface EntryWho {
  actor: Exclude<EntryActor, "S">;
  userId: string | null;
  scope: EntryScope;
  now: Date;
}

/** Enters a completed booking's hours, once; one that was taken out because nobody came is put back. */
export async function enterBooking(tx: Db, bookingId: string, now: Date): Promise<void> {
  const yielded = await findBookingYield(bookingId, tx);
  if (yielded?.status !== "completed") return;
  const { status: _, startsAt, ...values } = yielded;
  const made = await insertEntry(
    { ...values, kind: "booking", bookingId, onDay: today(startsAt), createdAt: now },
    tx,
  );
  if (made !== undefined) return;
  const before = await lockEntryOf(bookingId, tx);
  if (before !== undefined && before.voidedAt !== null) await updateEntry(before.id, { voidedAt: null }, tx);
}

/** Takes a booking's hours out again: the group did not come. */
export async function voidBooking(tx: Db, bookingId: string, now: Date): Promise<void> {
  const before = await lockEntryOf(bookingId, tx);
  if (before !== undefined && before.voidedAt === null) await updateEntry(before.id, { voidedAt: now }, tx);
}

/**
 * Enters a completed placement's hours on its last day, once. Only what was completed counts, as for bookings: of a
 * placement that ended early, company or coordinator may enter the hours themselves.
 */
export async function enterPlacement(tx: Db, placementId: string, now: Date): Promise<void> {
  const yielded = await findPlacementYield(placementId, tx);
  if (yielded?.status !== "completed" || yielded.endsOn === null) return;
  const { status: _, endsOn: onDay, ...values } = yielded;
  await insertEntry({ ...values, kind: "placement", placementId, onDay, createdAt: now }, tx);
}

const attestationBy = ({ actor, userId, now }: EntryWho): Partial<EntryRow> =>
  actor === "C"
    ? { companyAttestedAt: now, companyAttestedBy: userId }
    : { schoolAttestedAt: now, schoolAttestedBy: userId };

const attestedBy = (entry: EntryRow, actor: EntryWho["actor"]) =>
  actor === "C" ? entry.companyAttestedAt : entry.schoolAttestedAt;

/**
 * Attests entries as the reader saw them, all or none; one that this side attested before is left as it is. Throws 404
 * for another's, 409 `voided`, and 409 `changed` when a number of minutes is no longer what was seen.
 */
export const attest = (
  db: Db,
  who: EntryWho,
  seen: readonly { entryId: string; minutes: number }[],
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const found = await lockEntries(
      seen.map(({ entryId }) => entryId),
      who.scope,
      tx,
    );
    for (const { entryId, minutes } of seen) {
      const entry = found.find(({ id }) => id === entryId);
      if (entry === undefined) throw cofinancingError("not_found");
      if (entry.voidedAt !== null) throw cofinancingError("voided");
      if (entry.minutes !== minutes) throw cofinancingError("changed");
      if (attestedBy(entry, who.actor) === null) await updateEntry(entryId, attestationBy(who), tx);
    }
  });

/**
 * Changes the hours of an entry and keeps what they were. Whoever corrects for a side attests the new number with it;
 * the other side's attestation was of the old one and is asked again. A coordinator's correction is asked of both.
 */
export const correct = (
  db: Db,
  who: EntryWho,
  input: { entryId: string; minutes: number; note: string },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const [entry] = await lockEntries([input.entryId], who.scope, tx);
    if (entry === undefined) throw cofinancingError("not_found");
    if (entryState(entry) === "voided") throw cofinancingError("voided");
    if (entry.minutes === input.minutes) throw cofinancingError("same");
    await insertCorrection(
      {
        entryId: entry.id,
        at: who.now,
        actor: who.actor,
        actorId: who.userId,
        fromMinutes: entry.minutes,
        toMinutes: input.minutes,
        note: input.note,
      },
      tx,
    );
    const unattested = {
      companyAttestedAt: null,
      companyAttestedBy: null,
      schoolAttestedAt: null,
      schoolAttestedBy: null,
    };
    await updateEntry(
      entry.id,
      { minutes: input.minutes, ...unattested, ...(who.actor === "R" ? {} : attestationBy(who)) },
      tx,
    );
    if (who.actor === "R")
      await audit(
        tx,
        {
          actorId: who.userId,
          action: "cofinancing.corrected",
          subjectType: "cofinancing_entry",
          subjectId: entry.id,
        },
        who.now,
      );
  });

export interface OwnEntry {
  company?: string | undefined;
  companyId?: string | undefined;
  school: string;
  schoolId?: string | undefined;
  onDay: string;
  hours: number;
  note: string;
  idempotencyKey: string;
}

async function companyOf(who: EntryWho, input: OwnEntry, tx: Db): Promise<string> {
  if ("companyIds" in who.scope) {
    const own = who.scope.companyIds;
    const [first] = own;
    if (first === undefined) throw cofinancingError("not_found");
    if (own.length === 1) return first;
    const chosen = own.find((id) => id === input.companyId);
    if (chosen === undefined) throw cofinancingError("choose_company", "companyId");
    return chosen;
  }
  const municipalities = "municipalities" in who.scope ? who.scope.municipalities : [];
  const found = await findCompanyNamed(input.company ?? "", municipalities, tx);
  if (found === undefined) throw cofinancingError("unknown_company", "company");
  return found.id;
}

async function schoolOf(who: EntryWho, input: OwnEntry, tx: Db) {
  const named = await resolveSchool(tx, input.school);
  const school =
    named.status === "found"
      ? await findSchoolById(tx, named.id)
      : input.schoolId === undefined
        ? null
        : await findSchoolById(tx, input.schoolId);
  const outside =
    "municipalities" in who.scope &&
    who.scope.municipalities !== "all" &&
    !who.scope.municipalities.includes(school?.municipalityCode ?? "");
  if (school?.verification !== "verified" || outside) throw cofinancingError("unknown_school", "school");
  return school;
}

/**
 * Enters hours that no booking or placement gave, with a note that says what was done; the same form twice makes one
 * entry. A company attests its own with it; what a coordinator enters is asked of both sides. Throws 422 at the field
 * for a school or company that is not known there, and when somebody of several companies chose none of them.
 */
export const enterOwn = (db: Db, who: EntryWho, input: OwnEntry): Promise<void> =>
  inTransaction(db, async (tx) => {
    const companyId = await companyOf(who, input, tx);
    const school = await schoolOf(who, input, tx);
    const made = await insertEntry(
      {
        kind: "own",
        companyId,
        schoolId: school.id,
        municipalityCode: school.municipalityCode,
        onDay: input.onDay,
        minutes: input.hours,
        note: input.note,
        createdBy: who.userId,
        idempotencyKey: input.idempotencyKey,
        createdAt: who.now,
        ...(who.actor === "C" ? attestationBy(who) : {}),
      },
      tx,
    );
    if (made !== undefined && who.actor === "R")
      await audit(
        tx,
        {
          actorId: who.userId,
          action: "cofinancing.entered",
          subjectType: "cofinancing_entry",
          subjectId: made.id,
        },
        who.now,
      );
  });

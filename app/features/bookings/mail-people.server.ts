import { membersOf, type CompanyRecipient } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { isStaffOf } from "./schools.repository.server";
import type { BookingView } from "./views.repository.server";

/** Somebody to whom a mail about a booking goes. */
export interface Recipient extends CompanyRecipient {
  /** Whose account it is, at the school; nobody's of whom a company only gave the address. */
  userId?: string;
  /** Who asked and has left the school since, for a colleague who reads it in their place. */
  insteadOf?: string;
}

/** Somebody of the school who is there still; null for anybody else. */
export async function staffRecipient(userId: string, schoolId: string, tx: Db): Promise<Recipient | null> {
  return (await membersOf(tx, { schoolId })).find((one) => one.userId === userId) ?? null;
}

/** How many colleagues read what somebody who has left the school would have read. */
const standIns = 3;

/** Somebody who asked for something at a school, with their account. */
type Asker = CompanyRecipient & { id: string };

/**
 * Whom a school's mails about what somebody asked for go to: that person, or when they are no longer of the school, at
 * most three colleagues, who have been there longest.
 */
export async function schoolRecipients(asker: Asker, schoolId: string, tx: Db): Promise<Recipient[]> {
  const { id: userId, name, email, phone, locale } = asker;
  if (await isStaffOf(userId, schoolId, tx)) return [{ userId, name, email, phone, locale }];
  const staff = new Map((await membersOf(tx, { schoolId })).map((one) => [one.userId, one]));
  return [...staff.values()].slice(0, standIns).map((one) => ({ ...one, insteadOf: name }));
}

/**
 * The teacher who asked for a booking or took it over, or colleagues in their place; whom a company named when it agreed
 * by phone; nobody when the account is gone.
 */
export async function teacherRecipients(
  { teacher, contactEmail, school }: BookingView,
  tx: Db,
): Promise<Recipient[]> {
  if (teacher === null) {
    return contactEmail === null
      ? []
      : [{ name: school.name, email: contactEmail, phone: null, locale: "nl" }];
  }
  return schoolRecipients(teacher, school.id, tx);
}

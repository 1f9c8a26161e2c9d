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

/**
 * The teacher who asked or took over, or whom a company named when it agreed by phone; when that teacher is no longer of
 * the school, at most three colleagues, who have been there longest. Nobody when the account is gone.
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
  const { id: userId, name, email, phone, locale } = teacher;
  if (await isStaffOf(userId, school.id, tx)) return [{ userId, name, email, phone, locale }];
  const staff = new Map((await membersOf(tx, { schoolId: school.id })).map((one) => [one.userId, one]));
  return [...staff.values()].slice(0, standIns).map((one) => ({ ...one, insteadOf: name }));
}

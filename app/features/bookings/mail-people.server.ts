import { mailContact, membersOf } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";

import type { BookingView } from "./views.repository.server";

export interface Recipient {
  name: string;
  email: string;
  phone: string | null;
  locale: Locale;
  userId?: string | undefined;
}

/** Who gets a company's mails now: its deputy on the days it stated, its first contact, else its managers. */
export async function companyRecipients(db: Db, companyId: string, now: Date): Promise<Recipient[]> {
  const [contact, members] = await Promise.all([
    mailContact(db, companyId, now),
    membersOf(db, { companyId }, ["company_manager"]),
  ]);
  if (contact === null) return members;
  const account = members.find((member) => member.userId === contact.userId);
  return [
    { name: contact.name, email: contact.email, phone: contact.phone, locale: account?.locale ?? "nl" },
  ];
}

/** The teacher who asked; nobody when the account is gone or the booking was made by phone. */
export const teacherRecipients = ({ teacher }: BookingView): Recipient[] =>
  teacher === null
    ? []
    : [{ name: teacher.name, email: teacher.email, phone: teacher.phone, locale: teacher.locale }];

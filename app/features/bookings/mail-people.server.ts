import type { CompanyRecipient } from "~/features/organisations/index.server";

import type { BookingView } from "./views.repository.server";

/** Somebody to whom a mail about a booking goes. */
export type Recipient = CompanyRecipient;

/** The teacher who asked, or whom a company named when it agreed by phone; nobody when the account is gone. */
export const teacherRecipients = ({ teacher, contactEmail, school }: BookingView): Recipient[] =>
  teacher === null
    ? contactEmail === null
      ? []
      : [{ name: school.name, email: contactEmail, phone: null, locale: "nl" }]
    : [{ name: teacher.name, email: teacher.email, phone: teacher.phone, locale: teacher.locale }];

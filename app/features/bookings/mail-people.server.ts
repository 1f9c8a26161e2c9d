import type { CompanyRecipient } from "~/features/organisations/index.server";

import type { BookingView } from "./views.repository.server";

/** Somebody to whom a mail about a booking goes. */
export type Recipient = CompanyRecipient;

/** The teacher who asked; nobody when the account is gone or the booking was made by phone. */
export const teacherRecipients = ({ teacher }: BookingView): Recipient[] =>
  teacher === null
    ? []
    : [{ name: teacher.name, email: teacher.email, phone: teacher.phone, locale: teacher.locale }];

import type { Subscription } from "~/platform/outbox/outbox.server";

import { remindOfRequest } from "./answer-reminders.mails.server";
import { remindNewContact } from "./answer-reminders.usecases.server";
import { contactSubscriptions } from "./contact.mails.server";
import { askForViews } from "./evaluation.mails.server";
import { mailSubscriptions } from "./mails.server";
import { waitingSubscriptions } from "./waiting.mails.server";
import { responseSubscriptions } from "./response.usecases.server";

/** What bookings do when something happened to one. */
export const bookingSubscriptions: readonly Subscription[] = [
  ...mailSubscriptions,
  ...contactSubscriptions,
  remindOfRequest,
  remindNewContact,
  askForViews,
  ...responseSubscriptions,
  ...waitingSubscriptions,
];

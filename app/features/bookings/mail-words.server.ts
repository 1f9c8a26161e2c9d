import { kindMessages } from "~/features/listings";
import { formatDate, formatTime, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";

import type { BookingAction } from "./core/booking";
import { mailMessages, type MailWords } from "./mail.messages";
import type { MailFacts } from "./mail-facts.server";
import type { Recipient } from "./mail-people.server";
import { arrivalFacts, askedSafety } from "./safety-words";
import { safetyFactsMessages } from "./safety-facts.messages";
import type { BookingView } from "./views.repository.server";
import { groupText, locationOf, momentOf, shortSpanText } from "./words";

/** What a booking's texts are filled with. */
export function wordsFor(
  locale: Locale,
  { booking, classes, slot, first, second, remaining }: MailFacts,
): MailWords {
  const at = (moment: Date) =>
    mailMessages[locale].at(formatDate(locale, moment, "long"), formatTime(locale, moment));
  return {
    title: booking.listing.title,
    company: booking.company.name,
    school: booking.school.name,
    teacher: booking.teacher?.name ?? booking.school.name,
    moment: at(slot.startsAt),
    deadline: at((remaining?.booking ?? booking).holdUntil ?? slot.startsAt),
    reference: booking.reference,
    classes: mailMessages[locale].classes(classes.length),
    first: first?.company ?? "",
    second: second === null ? "" : mailMessages[locale].named(second.title, second.company),
  };
}

const personText = (person: { name: string; email: string; phone: string | null }): string =>
  [person.name, person.email, person.phone ?? ""].filter(Boolean).join(", ");

/** Why a colleague reads what was meant for somebody who has left the school; of a booking, how they take its place. */
export function insteadOf({ locale, insteadOf }: Recipient, { booking } = { booking: true }): MailBlock[] {
  if (insteadOf === undefined) return [];
  const t = mailMessages[locale];
  const why = t.insteadOf(insteadOf);
  return [{ kind: "paragraph", text: booking ? `${why} ${t.takeOver}` : why }];
}

/** The table of a booking's mail. */
export function factRows(
  locale: Locale,
  side: "company" | "teacher",
  facts: MailFacts,
  action: BookingAction,
) {
  const t = mailMessages[locale].facts;
  const { booking } = facts;
  const other =
    side === "company"
      ? booking.teacher && facts.teachers[0]
      : action === "confirm" || action === "accept"
        ? facts.company[0]
        : null;
  const group = (one: BookingView) => groupText(locale, one, kindMessages[locale].audience);
  const words = safetyFactsMessages[locale];
  const agreed = action === "confirm" || action === "accept" || action === "move";
  const safety = [
    ...askedSafety(words, side === "company" ? "company" : "school", booking),
    ...(side === "teacher" && agreed ? arrivalFacts(words, booking.listing) : []),
  ];
  const all: [string, string][] = [
    [t.reference, booking.reference],
    [t.listing, booking.listing.title],
    ...(facts.classes.length === 0
      ? ([[action === "counter" ? t.asked : t.moment, shortSpanText(locale, facts.slot)]] as [
          string,
          string,
        ][])
      : facts.classes.map((one, index): [string, string] => [
          t.class(index + 1),
          `${shortSpanText(locale, momentOf(one))}: ${group(one)} (${one.reference})`,
        ])),
    [t.where, locationOf(booking)],
    side === "company" ? [t.school, booking.school.name] : [t.company, booking.company.name],
    [t.group, facts.classes.length === 0 ? group(booking) : ""],
    [t.escorts, String(booking.escorts)],
    [t.goal, booking.goal],
    [t.needs, booking.needs],
    ...safety.map(({ term, text }): [string, string] => [term, text]),
    [side === "company" ? t.teacher : t.contact, other ? personText(other) : ""],
    [t.proposals, facts.proposals.map((slot) => shortSpanText(locale, slot)).join(" · ")],
    [action === "counter" || action === "confirm" ? t.note : t.reason, facts.note ?? ""],
  ];
  return all.filter(([, value]) => value !== "");
}

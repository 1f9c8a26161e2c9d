import { issueToken } from "~/features/accounts/index.server";
import { kindMessages } from "~/features/listings";
import type { Db } from "~/platform/db.server";
import { formatDate, formatTime, localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type Subscription, type WorkContext } from "~/platform/outbox/outbox.server";

import { calendarOf } from "./booking-calendar.server";
import { bookingEvents, type BookingChanged } from "./bookings.events.server";
import { companyMailMessages } from "./company-mail.messages";
import { bookingActions, type BookingAction } from "./core/booking";
import { mailMessages, type MailWords } from "./mail.messages";
import { gatherFacts, type MailFacts } from "./mail-facts.server";
import { teacherRecipients, type Recipient } from "./mail-people.server";
import { teacherMailMessages } from "./teacher-mail.messages";
import { waysOn } from "./ways-on.server";
import { groupText, locationOf, shortSpanText } from "./words";

type CompanyMail = keyof (typeof companyMailMessages)["nl"];
type TeacherMail = keyof (typeof teacherMailMessages)["nl"];
interface Plan {
  company?: CompanyMail;
  teacher?: TeacherMail;
  calendar?: "REQUEST" | "CANCEL";
}

/** Who hears of what. A no-show and taking one back are seen on its page only; what was completed asks for a view on it. */
const plans: Partial<Record<BookingAction, Plan>> = {
  request: { company: "request", teacher: "request" },
  ask_second: { company: "ask_second", teacher: "ask_second" },
  confirm: { company: "confirm", teacher: "confirm", calendar: "REQUEST" },
  decline: { teacher: "decline" },
  counter: { teacher: "counter" },
  accept: { company: "accept", teacher: "accept", calendar: "REQUEST" },
  withdraw: { company: "withdraw" },
  retract: { teacher: "retract" },
  expire: { company: "expire", teacher: "expire" },
  cancel: { company: "cancel", teacher: "cancel", calendar: "CANCEL" },
  move: { company: "move", teacher: "move", calendar: "REQUEST" },
};

/** Which mail a teacher gets when nobody answered; the second choice that is asked next has a mail of its own. */
function teacherMailOf(plan: Plan, facts: MailFacts): TeacherMail | undefined {
  if (plan.teacher !== "expire") return plan.teacher;
  if (facts.followed) return undefined;
  return facts.first !== null ? "expire_both" : facts.second !== null ? "expire_second" : "expire";
}

/** What a booking's texts are filled with. */
export function wordsFor(locale: Locale, { booking, slot, first, second }: MailFacts): MailWords {
  const at = (moment: Date) =>
    mailMessages[locale].at(formatDate(locale, moment, "long"), formatTime(locale, moment));
  return {
    title: booking.listing.title,
    company: booking.company.name,
    school: booking.school.name,
    moment: at(slot.startsAt),
    deadline: at(booking.holdUntil ?? slot.startsAt),
    reference: booking.reference,
    first: first?.company ?? "",
    second: second === null ? "" : mailMessages[locale].named(second.title, second.company),
  };
}

const personText = (person: { name: string; email: string; phone: string | null }): string =>
  [person.name, person.email, person.phone ?? ""].filter(Boolean).join(", ");

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
      ? booking.teacher
      : action === "confirm" || action === "accept"
        ? facts.company[0]
        : null;
  const all: [string, string][] = [
    [t.reference, booking.reference],
    [t.listing, booking.listing.title],
    [t.moment, shortSpanText(locale, facts.slot)],
    [t.where, locationOf(booking)],
    side === "company" ? [t.school, booking.school.name] : [t.company, booking.company.name],
    [t.group, groupText(locale, booking, kindMessages[locale].audience)],
    [t.escorts, String(booking.escorts)],
    [t.goal, booking.goal],
    [t.needs, booking.needs],
    [side === "company" ? t.teacher : t.contact, other ? personText(other) : ""],
    [t.proposals, facts.proposals.map((slot) => shortSpanText(locale, slot)).join(" · ")],
    [action === "counter" || action === "confirm" ? t.note : t.reason, facts.note ?? ""],
  ];
  return all.filter(([, value]) => value !== "");
}

/** A company needs no account: its mails link to the booking by a token, until a day after the slot or `until`. */
export async function companyPath(
  tx: Db,
  facts: MailFacts,
  to: Recipient,
  now: Date,
  until: Date = facts.slot.endsAt,
): Promise<string> {
  const lastEnd = new Date(Math.max(until.getTime(), now.getTime()) + 24 * 3_600_000);
  const secret = await issueToken(
    tx,
    { purpose: "answer_booking", email: to.email, subjectId: facts.booking.id, expiresAt: lastEnd },
    now,
  );
  return `/antwoord/${secret}`;
}

const hopeless = new Set<BookingAction>(["decline", "retract", "cancel", "expire"]);

async function send(
  tx: Db,
  change: BookingChanged,
  action: BookingAction,
  facts: MailFacts,
  to: Recipient,
  side: "company" | "teacher",
  work: WorkContext,
): Promise<void> {
  const plan = plans[action];
  const now = work.clock.now();
  const { locale } = to;
  const t = mailMessages[locale];
  const words = wordsFor(locale, facts);
  const mail =
    side === "company"
      ? companyMailMessages[locale][plan?.company ?? "request"]
      : teacherMailMessages[locale][(plan && teacherMailOf(plan, facts)) ?? "request"];
  const path =
    side === "company" ? await companyPath(tx, facts, to, now) : `/mijn/boekingen/${facts.booking.reference}`;
  const link = (of: string) => work.env.appUrl + localePath(locale, of);
  const label =
    side === "company" && (action === "request" || action === "ask_second")
      ? t.button.answer
      : action === "counter"
        ? t.button.choose
        : t.button.see;
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: mail.text(words) },
    { kind: "facts", rows: factRows(locale, side, facts, action) },
    { kind: "button", label, url: link(path) },
    ...(side === "teacher" && hopeless.has(action) ? waysOn(locale, facts, link) : []),
  ];
  await enqueueMail(
    tx,
    {
      to: { address: to.email, name: to.name },
      locale,
      template: `booking.${action}.${side}`,
      subject: mail.subject(words),
      body: { greeting: t.greeting(to.name), blocks },
      subjectId: facts.booking.id,
      ...(plan?.calendar === undefined
        ? {}
        : {
            calendar: {
              method: plan.calendar,
              content: calendarOf(facts.booking, {
                env: work.env,
                locale,
                method: plan.calendar,
                path,
                attendee: { name: to.name, email: to.email },
                version: { sequence: change.sequence, status: change.to, slot: facts.slot, at: now },
              }),
            },
          }),
    },
    now,
  );
}

async function tell(tx: Db, action: BookingAction, change: BookingChanged, work: WorkContext): Promise<void> {
  const plan = plans[action];
  const facts = plan === undefined ? undefined : await gatherFacts(tx, change, work.clock.now());
  if (plan === undefined || facts === undefined) return;
  // Made and confirmed in one step: the confirmation says it all.
  if (action === "request" && facts.booking.agreedByPhone) return;
  if (plan.company !== undefined) {
    for (const to of facts.company) await send(tx, change, action, facts, to, "company", work);
  }
  if (teacherMailOf(plan, facts) !== undefined) {
    for (const to of teacherRecipients(facts.booking)) {
      await send(tx, change, action, facts, to, "teacher", work);
    }
  }
}

/** The mails of bookings: one subscriber for every fact about them. */
export const mailSubscriptions: readonly Subscription[] = bookingActions.map((action) =>
  on(bookingEvents[action], (tx, change, work) => tell(tx, action, change, work)),
);

import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type Subscription, type WorkContext } from "~/platform/outbox/outbox.server";

import { calendarOf, calendarOfClasses } from "./booking-calendar.server";
import { bookingEvents, type BookingChanged } from "./bookings.events.server";
import { companyBundleMessages, teacherBundleMessages } from "./bundle-mail.messages";
import { companyPath } from "./company-link.server";
import { companyMailMessages } from "./company-mail.messages";
import { bookingActions, type BookingAction } from "./core/booking";
import { mailMessages, type MailWords } from "./mail.messages";
import { gatherFacts, type MailFacts } from "./mail-facts.server";
import type { Recipient } from "./mail-people.server";
import { factRows, insteadOf, wordsFor } from "./mail-words.server";
import { teacherMailMessages } from "./teacher-mail.messages";
import type { BookingView } from "./views.repository.server";
import { waysOn } from "./ways-on.server";
import { classPath } from "./words";

type CompanyMail = keyof (typeof companyMailMessages)["nl"];
type TeacherMail = keyof (typeof teacherMailMessages)["nl"];
interface MailTexts {
  subject: (w: MailWords) => string;
  text: (w: MailWords) => string;
}
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
  take_over: { teacher: "take_over", calendar: "REQUEST" },
};

/** What whoever a colleague takes it over from gets: their invitation is off, though the appointment is not. */
const givenUp: Plan = { teacher: "given_up", calendar: "CANCEL" };

/** Nobody has an invitation to what has not been agreed. */
const hasCalendar = (action: BookingAction, { to }: BookingChanged): boolean =>
  action !== "take_over" || to === "confirmed";

/** Which mail a teacher gets when nobody answered; the second choice that is asked next has a mail of its own. */
function teacherMailOf(plan: Plan, facts: MailFacts): TeacherMail | undefined {
  if (plan.teacher !== "expire") return plan.teacher;
  if (facts.followed) return undefined;
  if (facts.unchosen) return "expire_unchosen";
  return facts.first !== null ? "expire_both" : facts.second !== null ? "expire_second" : "expire";
}

/**
 * What the school marked as agreed by phone is asked for in other words, and so is one class of several called off; who
 * proposed moments did answer.
 */
function companyMailOf(plan: Plan, { booking, remaining, unchosen }: MailFacts): CompanyMail | undefined {
  if (plan.company === "request" && booking.agreedByPhone) return "request_phone";
  if (plan.company === "withdraw" && remaining !== null) return "withdraw_class";
  return plan.company === "expire" && unchosen ? "expire_unchosen" : plan.company;
}

/** The text of a mail: about all classes together when it is about them. */
function textsOf(locale: Locale, side: "company" | "teacher", facts: MailFacts, plan: Plan | undefined) {
  const company = (plan && companyMailOf(plan, facts)) ?? "request";
  const teacher = (plan && teacherMailOf(plan, facts)) ?? "request";
  const bundles: Partial<Record<string, MailTexts>> =
    side === "company" ? companyBundleMessages[locale] : teacherBundleMessages[locale];
  const about = facts.classes.length === 0 ? undefined : bundles[side === "company" ? company : teacher];
  return (
    about ??
    (side === "company" ? companyMailMessages[locale][company] : teacherMailMessages[locale][teacher])
  );
}

/** What comes with a mail: an invitation, of several classes a file with all of them. */
function calendarFor(
  change: BookingChanged,
  facts: MailFacts,
  method: "REQUEST" | "CANCEL",
  about: { to: Recipient; path: string; company: boolean; work: WorkContext },
) {
  const { to, path, work } = about;
  const common = { env: work.env, locale: to.locale };
  if (facts.classes.length > 0) {
    const pathOf = ({ reference }: BookingView) =>
      about.company ? classPath(path, reference) : `/mijn/boekingen/${reference}`;
    return { method: "PUBLISH" as const, content: calendarOfClasses(facts.classes, { ...common, pathOf }) };
  }
  const version = {
    sequence: change.sequence,
    status: method === "CANCEL" ? ("cancelled" as const) : change.to,
    slot: facts.slot,
    at: work.clock.now(),
  };
  const attendee = { name: to.name, email: to.email };
  return { method, content: calendarOf(facts.booking, { ...common, method, path, attendee, version }) };
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
  plan: Plan | undefined = plans[action],
): Promise<void> {
  const now = work.clock.now();
  const { locale } = to;
  const t = mailMessages[locale];
  const words = wordsFor(locale, facts);
  const mail = textsOf(locale, side, facts, plan);
  const path =
    side === "company"
      ? await companyPath(tx, facts.remaining ?? facts, to, now)
      : `/mijn/boekingen/${facts.booking.reference}`;
  const link = (of: string) => work.env.appUrl + localePath(locale, of);
  const label =
    side === "company" && (action === "request" || action === "ask_second" || facts.remaining !== null)
      ? t.button.answer
      : action === "counter"
        ? t.button.choose
        : t.button.see;
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: mail.text(words) },
    ...insteadOf(to),
    { kind: "facts", rows: factRows(locale, side, facts, action) },
    { kind: "button", label, url: link(path) },
    // Whom only the company named cannot open the school's page.
    ...(side === "teacher" && facts.booking.teacher === null
      ? [{ kind: "paragraph" as const, text: t.noAccount(facts.booking.school.name) }]
      : []),
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
      ...(plan?.calendar === undefined || !hasCalendar(action, change)
        ? {}
        : {
            calendar: calendarFor(change, facts, plan.calendar, {
              ...{ to, path, work },
              company: side === "company",
            }),
          }),
    },
    now,
  );
}

async function tell(tx: Db, action: BookingAction, change: BookingChanged, work: WorkContext): Promise<void> {
  const plan = plans[action];
  const facts = plan === undefined ? undefined : await gatherFacts(tx, change, work.clock.now());
  if (plan === undefined || facts === undefined) return;
  // Recorded by the company or a coordinator it is confirmed in the same step: the confirmation says it all.
  if (action === "request" && change.actor !== "T") return;
  // Who takes over what was theirs already has changed nothing.
  if (action === "take_over" && change.formerly === facts.booking.teacher?.id) return;
  // One mail for all classes of a request, by the one that stands for them.
  if (facts.classes.length > 0 && facts.classes[0]?.id !== facts.booking.id) return;
  if (plan.company !== undefined) {
    for (const to of facts.company) await send(tx, change, action, facts, to, "company", work);
  }
  if (teacherMailOf(plan, facts) !== undefined) {
    for (const to of facts.teachers) {
      await send(tx, change, action, facts, to, "teacher", work);
    }
  }
  if (facts.former !== null) await send(tx, change, action, facts, facts.former, "teacher", work, givenUp);
}

/** The mails of bookings: one subscriber for every fact about them. */
export const mailSubscriptions: readonly Subscription[] = bookingActions.map((action) =>
  on(bookingEvents[action], (tx, change, work) => tell(tx, action, change, work)),
);

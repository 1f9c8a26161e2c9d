import { issueToken } from "~/features/accounts/index.server";
import { coordinatorsFor } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type Subscription, type WorkContext } from "~/platform/outbox/outbox.server";

import { reservationActions, type ReservationAction } from "./core/reservation";
import { mailMessages, type MailWords } from "./mail.messages";
import { rideMoved, transportEvents, type ReservationChanged } from "./transport.events.server";
import { isChoiceOpen } from "./transition.usecases.server";
import { findHistoryLine, findPassengers, findView, type ReservationView } from "./views.repository.server";
import { partyText, spanText } from "./words";

type SchoolMail = keyof (typeof mailMessages)["nl"]["school"];
type CoordinatorMail = keyof (typeof mailMessages)["nl"]["coordinator"];

interface Plan {
  school?: SchoolMail;
  coordinator?: CoordinatorMail;
}

/** Who hears of what. Whoever took a step is not told of it, but for the school that asked. */
function planOf(action: ReservationAction, actor: ReservationChanged["actor"], choice: boolean): Plan {
  switch (action) {
    case "request":
      return { school: "request", coordinator: "request" };
    case "confirm":
    case "decline":
    case "lapse":
      return { school: action };
    case "reschedule":
      return { school: "reschedule", coordinator: "reschedule" };
    case "cancel":
      if (actor === "T") return { coordinator: "cancel" };
      if (actor === "R") return { school: "cancel" };
      return { school: choice ? "noBus" : "visitOff", coordinator: "cancel" };
    case "keep":
    case "complete":
      return {};
  }
}

interface Person {
  name: string;
  email: string;
  locale: Locale;
}

interface Letter {
  template: string;
  subject: string;
  text: string;
  note: string | null;
  button: { label: string; path: string };
}

const wordsFor = (locale: Locale, one: ReservationView): MailWords => ({
  school: one.school.name,
  bus: one.vehicle.name,
  ride: spanText(locale, one.ride),
  reference: one.reference,
  title: one.visitTitle ?? "",
});

function factRows(locale: Locale, one: ReservationView, note: string | null): [string, string][] {
  const t = mailMessages[locale].facts;
  const { teacher, visit } = one;
  const rows: [string, string][] = [
    [t.reference, one.reference],
    [t.ride, spanText(locale, one.ride)],
    [t.bus, one.vehicle.name],
    [t.from, one.fromPlace],
    [t.to, one.toPlace],
    [t.school, `${one.school.name}, ${one.school.place}`],
    [t.party, partyText(locale, one)],
    [t.needs, one.needs],
    [t.visit, visit === null ? "" : `${one.visitTitle ?? ""} (${visit.reference})`],
    [
      t.teacher,
      teacher === null ? "" : [teacher.name, teacher.email, teacher.phone].filter(Boolean).join(", "),
    ],
    [t.reason, note ?? ""],
  ];
  return rows.filter(([, value]) => value !== "");
}

async function send(tx: Db, to: Person, one: ReservationView, letter: Letter, work: WorkContext) {
  const t = mailMessages[to.locale];
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: letter.text },
    { kind: "facts", rows: factRows(to.locale, one, letter.note) },
    {
      kind: "button",
      label: letter.button.label,
      url: work.env.appUrl + localePath(to.locale, letter.button.path),
    },
  ];
  await enqueueMail(
    tx,
    {
      to: { address: to.email, name: to.name },
      locale: to.locale,
      template: letter.template,
      subject: letter.subject,
      body: { greeting: t.greeting(to.name), blocks },
      subjectId: one.id,
    },
    work.clock.now(),
  );
}

/** To the teacher who asked; nobody when the account is gone. With an open choice the link leads to its page. */
async function tellSchool(
  tx: Db,
  one: ReservationView,
  kind: SchoolMail,
  note: string | null,
  choice: boolean,
  work: WorkContext,
): Promise<void> {
  const to = one.teacher;
  if (to === null) return;
  const t = mailMessages[to.locale];
  const words = wordsFor(to.locale, one);
  const text = t.school[kind].text(words);
  const secret = choice
    ? await issueToken(
        tx,
        { purpose: "decide_bus", email: to.email, subjectId: one.id, expiresAt: one.ride.endsAt },
        work.clock.now(),
      )
    : undefined;
  await send(
    tx,
    to,
    one,
    {
      template: `transport.${kind}.school`,
      subject: t.school[kind].subject(words),
      text: choice ? `${text}\n\n${t.choice}` : text,
      note,
      button:
        secret === undefined
          ? { label: t.button.see, path: `/mijn/techniekbus/${one.reference}` }
          : { label: t.button.choose, path: `/busantwoord/${secret}` },
    },
    work,
  );
}

async function tellCoordinators(
  tx: Db,
  one: ReservationView,
  kind: CoordinatorMail,
  note: string | null,
  work: WorkContext,
): Promise<void> {
  for (const to of await coordinatorsFor(tx, one.school.municipalityCode)) {
    const t = mailMessages[to.locale];
    const words = wordsFor(to.locale, one);
    const { subject, text } = t.coordinator[kind];
    const button = { label: t.button.plan, path: `/beheer/techniekbus/ritten/${one.ride.id}` };
    const letter = { template: `transport.${kind}.coordinator`, subject: subject(words), text: text(words) };
    await send(tx, to, one, { ...letter, note, button }, work);
  }
}

async function tell(tx: Db, action: ReservationAction, change: ReservationChanged, work: WorkContext) {
  const { reservationId: id } = change;
  const one = await findView({ id }, { kind: "reservation", id }, tx);
  const line = await findHistoryLine(change.historyId, tx);
  if (one === undefined || line === undefined) return;
  const choice = await isChoiceOpen(one, work.clock.now(), tx);
  const plan = planOf(action, change.actor, choice);
  if (plan.school !== undefined) await tellSchool(tx, one, plan.school, line.note, choice, work);
  if (plan.coordinator !== undefined) await tellCoordinators(tx, one, plan.coordinator, line.note, work);
}

/** The mails of the Techniekbus: one subscriber for every fact about it. */
export const mailSubscriptions: readonly Subscription[] = [
  ...reservationActions.map((action) =>
    on(transportEvents[action], (tx, change, work) => tell(tx, action, change, work)),
  ),
  on(rideMoved, async (tx, { rideId }, work) => {
    for (const one of await findPassengers([rideId], tx))
      await tellSchool(tx, one, "moved", null, false, work);
  }),
];

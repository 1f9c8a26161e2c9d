import { issueToken } from "~/features/accounts/index.server";
import { schoolRecipients, type Recipient } from "~/features/bookings/index.server";
import { coordinatorsFor } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { on, type Subscription, type WorkContext } from "~/platform/outbox/outbox.server";

import { reservationActions, type ReservationAction } from "./core/reservation";
import { send, wordsFor } from "./letter.server";
import { mailMessages } from "./mail.messages";
import { rideMoved, transportEvents, type ReservationChanged } from "./transport.events.server";
import { isChoiceOpen } from "./transition.usecases.server";
import { findHistoryLine, findPassengers, findView, type ReservationView } from "./views.repository.server";

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

/** Of a school who asked, or colleagues in their place; nobody when the account is gone. */
const peopleOf = async (tx: Db, { teacher, school }: ReservationView): Promise<Recipient[]> =>
  teacher === null ? [] : schoolRecipients(teacher, school.id, tx);

/** What is told of a reservation, besides the reservation itself. */
interface News {
  note: string | null;
  /** Whether the school has to say what becomes of its visit: the link leads to its page. */
  choice: boolean;
  /** Of the school. */
  people: readonly Recipient[];
}

async function tellSchool(
  tx: Db,
  one: ReservationView,
  kind: SchoolMail,
  { note, choice, people }: News,
  work: WorkContext,
): Promise<void> {
  for (const to of people) {
    const t = mailMessages[to.locale];
    const words = wordsFor(to.locale, one);
    const text = t.school[kind].text(words);
    const link = { purpose: "decide_bus" as const, email: to.email, subjectId: one.id };
    const button = choice
      ? {
          label: t.button.choose,
          path: `/busantwoord/${await issueToken(tx, { ...link, expiresAt: one.ride.endsAt }, work.clock.now())}`,
        }
      : { label: t.button.see, path: `/mijn/techniekbus/${one.reference}` };
    const letter = {
      template: `transport.${kind}.school`,
      subject: t.school[kind].subject(words),
      text: choice ? `${text}\n\n${t.choice}` : text,
    };
    await send(tx, to, one, { ...letter, note, contact: people[0], button }, work);
  }
}

async function tellCoordinators(
  tx: Db,
  one: ReservationView,
  kind: CoordinatorMail,
  { note, people }: News,
  work: WorkContext,
): Promise<void> {
  for (const to of await coordinatorsFor(tx, one.school.municipalityCode)) {
    const t = mailMessages[to.locale];
    const words = wordsFor(to.locale, one);
    const { subject, text } = t.coordinator[kind];
    const button = { label: t.button.plan, path: `/beheer/techniekbus/ritten/${one.ride.id}` };
    const letter = { template: `transport.${kind}.coordinator`, subject: subject(words), text: text(words) };
    await send(tx, to, one, { ...letter, note, contact: people[0], button }, work);
  }
}

async function tell(tx: Db, action: ReservationAction, change: ReservationChanged, work: WorkContext) {
  const { reservationId: id } = change;
  const one = await findView({ id }, { kind: "reservation", id }, tx);
  const line = await findHistoryLine(change.historyId, tx);
  if (one === undefined || line === undefined) return;
  const choice = await isChoiceOpen(one, work.clock.now(), tx);
  const plan = planOf(action, change.actor, choice);
  const news = { note: line.note, choice, people: await peopleOf(tx, one) };
  if (plan.school !== undefined) await tellSchool(tx, one, plan.school, news, work);
  if (plan.coordinator !== undefined) await tellCoordinators(tx, one, plan.coordinator, news, work);
}

/** The mails of the Techniekbus: one subscriber for every fact about it. */
export const mailSubscriptions: readonly Subscription[] = [
  ...reservationActions.map((action) =>
    on(transportEvents[action], (tx, change, work) => tell(tx, action, change, work)),
  ),
  on(rideMoved, async (tx, { rideId }, work) => {
    for (const one of await findPassengers([rideId], tx)) {
      const news = { note: null, choice: false, people: await peopleOf(tx, one) };
      await tellSchool(tx, one, "moved", news, work);
    }
  }),
];

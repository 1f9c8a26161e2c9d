import type { Db } from "~/platform/db.server";
import { localePath } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type Subscription, type WorkContext } from "~/platform/outbox/outbox.server";

import { messageSent, moveChanged } from "./bookings.events.server";
import { contactMailMessages } from "./contact-mail.messages";
import { standingFacts, type MailFacts } from "./mail-facts.server";
import type { Recipient } from "./mail-people.server";
import { companyPath } from "./company-link.server";
import { insteadOf } from "./mail-words.server";
import { findMessage } from "./messages.repository.server";
import { findLastMove } from "./moves.repository.server";
import { shortSpanText } from "./words";

type Side = "T" | "C";
const other = { T: "C", C: "T" } as const;

interface Letter {
  template: string;
  subject: string;
  blocks: MailBlock[];
  button: string;
}

const recipients = (facts: MailFacts, side: Side): Recipient[] =>
  side === "C" ? facts.company : facts.teachers;

const nameOf = ({ booking }: MailFacts, side: Side): string =>
  side === "C" ? booking.company.name : booking.school.name;

/** Mails everybody of one side, with a link that only looks until a button is pressed. */
async function write(
  tx: Db,
  facts: MailFacts,
  side: Side,
  letter: (to: Recipient) => Letter,
  { env, clock }: WorkContext,
): Promise<void> {
  const now = clock.now();
  for (const to of recipients(facts, side)) {
    const { template, subject, blocks, button } = letter(to);
    const path =
      side === "C" ? await companyPath(tx, facts, to, now) : `/mijn/boekingen/${facts.booking.reference}`;
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale: to.locale,
        template,
        subject,
        body: {
          greeting: contactMailMessages[to.locale].greeting(to.name),
          blocks: [
            ...blocks,
            ...insteadOf(to),
            { kind: "button", label: button, url: env.appUrl + localePath(to.locale, path) },
          ],
        },
        subjectId: facts.booking.id,
      },
      now,
    );
  }
}

const tellOfMove = on(moveChanged, async (tx, { bookingId, to }, work) => {
  // Of a move that was agreed the mails about the booking itself tell, with the calendar file.
  if (to === "agreed") return;
  const [facts, move] = [
    await standingFacts(tx, bookingId, work.clock.now()),
    await findLastMove(bookingId, tx),
  ];
  if (facts === undefined || move === undefined) return;
  const answered = to === "refused" || to === "lapsed";
  const reader = answered ? move.askedBy : other[move.askedBy];
  const writer = nameOf(facts, other[reader]);
  await write(
    tx,
    facts,
    reader,
    ({ locale }) => {
      const t = contactMailMessages[locale];
      const texts = t.move[to];
      const [from, until] = [shortSpanText(locale, move.from), shortSpanText(locale, move.to)];
      return {
        template: `booking.move_${to}`,
        subject: texts.subject(writer),
        blocks: [
          { kind: "paragraph", text: texts.text(writer, from, until) },
          ...(move.note === "" || to !== "waiting" ? [] : [{ kind: "paragraph" as const, text: move.note }]),
        ],
        button: to === "waiting" ? t.button.answer : t.button.see,
      };
    },
    work,
  );
});

const passMessageOn = on(messageSent, async (tx, { messageId, bookingId }, work) => {
  const facts = await standingFacts(tx, bookingId, work.clock.now());
  const message = await findMessage(messageId, tx);
  if (facts === undefined || message === undefined) return;
  const { side } = message;
  // What a coordinator writes is for both.
  for (const reader of side === "R" ? (["T", "C"] as const) : [other[side]]) {
    await write(
      tx,
      facts,
      reader,
      ({ locale }) => {
        const t = contactMailMessages[locale];
        const writer = side === "R" ? t.coordinator : nameOf(facts, side);
        return {
          template: "booking.message",
          subject: t.message.subject(writer, facts.booking.reference),
          blocks: [
            { kind: "paragraph", text: t.message.text(writer) },
            { kind: "paragraph", text: message.body },
          ],
          button: t.button.answer,
        };
      },
      work,
    );
  }
});

export const contactSubscriptions: readonly Subscription[] = [tellOfMove, passMessageOn];

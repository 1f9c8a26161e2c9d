import { issueToken } from "~/features/accounts/index.server";
import { kindMessages } from "~/features/listings";
import { slotRoomChanged } from "~/features/listings/index.server";
import type { Db } from "~/platform/db.server";
import { formatDate, formatTime, localePath } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type Subscription, type WorkContext } from "~/platform/outbox/outbox.server";

import { findAlternatives } from "./alternatives.usecases.server";
import { waitingChanged } from "./bookings.events.server";
import { mailMessages } from "./mail.messages";
import { schoolRecipients, type Recipient } from "./mail-people.server";
import { insteadOf } from "./mail-words.server";
import { waitingMailMessages } from "./waiting-mail.messages";
import { offerRoom } from "./waiting-offer.server";
import { findEntryView, type WaitingView } from "./waiting.repository.server";
import { waysOn } from "./ways-on.server";
import { groupText, shortSpanText } from "./words";

type Letter = "offered" | "lapsed" | "closed";

/** An offer is taken by its own link, which shows what came of it until a day after the slot. */
async function pathFor(
  tx: Db,
  letter: Letter,
  entry: WaitingView,
  to: Recipient,
  now: Date,
): Promise<string> {
  if (letter !== "offered") return "/mijn/wachtlijst";
  const expiresAt = new Date(entry.endsAt.getTime() + 24 * 3_600_000);
  const link = { purpose: "take_offer" as const, email: to.email, subjectId: entry.id, expiresAt };
  return `/wachtlijst/${await issueToken(tx, link, now)}`;
}

async function elsewhere(tx: Db, entry: WaitingView, now: Date) {
  // No request was made, so no company was asked yet.
  return findAlternatives(tx, { ...entry, reference: "" }, now);
}

async function write(tx: Db, letter: Letter, entry: WaitingView, to: Recipient, work: WorkContext) {
  const now = work.clock.now();
  const { locale } = to;
  const t = waitingMailMessages[locale];
  const until = entry.offerUntil ?? now;
  const words = {
    title: entry.listing.title,
    company: entry.company.name,
    moment: shortSpanText(locale, entry),
    until: mailMessages[locale].at(formatDate(locale, until, "long"), formatTime(locale, until)),
  };
  const link = (path: string) => work.env.appUrl + localePath(locale, path);
  const path = await pathFor(tx, letter, entry, to, now);
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: t[letter].text(words) },
    ...insteadOf(to, { booking: false }),
    {
      kind: "facts",
      rows: [
        [t.facts.listing, words.title],
        [t.facts.company, words.company],
        [t.facts.moment, words.moment],
        [t.facts.group, groupText(locale, entry, kindMessages[locale].audience)],
      ],
    },
    { kind: "button", label: letter === "offered" ? t.choose : t.list, url: link(path) },
    ...(letter === "offered" ? [] : waysOn(locale, { alternatives: await elsewhere(tx, entry, now) }, link)),
  ];
  await enqueueMail(
    tx,
    {
      to: { address: to.email, name: to.name },
      locale,
      template: `waiting.${letter}`,
      subject: t[letter].subject(words),
      body: { greeting: mailMessages[locale].greeting(to.name), blocks },
      subjectId: entry.id,
    },
    now,
  );
}

/** What a step is told of by; none when whoever took it knows, as who joined, left or took something does. */
const letterOf = (from: string | null, to: string): Letter | null => {
  if (to === "offered") return "offered";
  if (to === "lapsed") return from === "offered" ? "lapsed" : "closed";
  return null;
};

const tellOfWaiting = on(waitingChanged, async (tx, { entryId, from, to }, work) => {
  const entry = await findEntryView(entryId, { kind: "entry", id: entryId }, tx);
  const letter = letterOf(from, to);
  // An offer that was answered meanwhile needs no mail.
  if (entry?.teacher == null || entry.status !== to || letter === null) return;
  const asker = { ...entry.teacher, phone: null };
  for (const one of await schoolRecipients(asker, entry.school.id, tx)) {
    await write(tx, letter, entry, one, work);
  }
});

const offerNewRoom = on(slotRoomChanged, async (tx, { slotId }, { clock }) => {
  await offerRoom(tx, [slotId], clock.now());
});

/** What waiting lists do when something happened to an entry, or when a company makes room. */
export const waitingSubscriptions: readonly Subscription[] = [tellOfWaiting, offerNewRoom];

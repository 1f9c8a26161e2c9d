import { insteadOf, type Recipient } from "~/features/bookings/index.server";
import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { mailMessages, type MailWords } from "./mail.messages";
import type { ReservationView } from "./views.repository.server";
import { partyText, spanText } from "./words";

/** What a mail about a reservation says. */
interface Letter {
  template: string;
  subject: string;
  text: string;
  note: string | null;
  /** Who at the school may be asked about it. */
  contact: Recipient | undefined;
  button: { label: string; path: string };
}

/** What a reservation's texts are filled with. */
export const wordsFor = (locale: Locale, one: ReservationView): MailWords => ({
  school: one.school.name,
  bus: one.vehicle.name,
  ride: spanText(locale, one.ride),
  reference: one.reference,
  title: one.visitTitle ?? "",
});

function factRows(
  locale: Locale,
  one: ReservationView,
  { note, contact }: Pick<Letter, "note" | "contact">,
): [string, string][] {
  const t = mailMessages[locale].facts;
  const { visit } = one;
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
    [t.teacher, [contact?.name, contact?.email, contact?.phone].filter(Boolean).join(", ")],
    [t.reason, note ?? ""],
  ];
  return rows.filter(([, value]) => value !== "");
}

/** Mails a letter about a reservation to one person. */
export async function send(tx: Db, to: Recipient, one: ReservationView, letter: Letter, work: WorkContext) {
  const t = mailMessages[to.locale];
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: letter.text },
    ...insteadOf(to, { booking: one.visit !== null }),
    { kind: "facts", rows: factRows(to.locale, one, letter) },
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

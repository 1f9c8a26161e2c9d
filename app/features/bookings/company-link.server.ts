import { issueToken } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";

import type { MailFacts } from "./mail-facts.server";
import type { Recipient } from "./mail-people.server";

/** A company needs no account: its mails link to the booking by a token, until a day after the slot or `until`. */
export async function companyPath(
  tx: Db,
  facts: Pick<MailFacts, "booking" | "slot">,
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

import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { createTransport, type Transporter } from "nodemailer";

import type { Db } from "#db/client.server";
import { mail } from "#db/schema";

import { describeError } from "../log/log.server";
import { backoffSeconds } from "../outbox/dispatch.server";
import { record, type WorkContext } from "../outbox/outbox.server";
import { addressBounced } from "./mail.events.server";

const maxAttempts = 12;
const claimSeconds = 120;

export const makeTransport = (smtpUrl: string): Transporter => createTransport(smtpUrl);

/**
 * Sends the mail that is due first, if there is one; answers whether there was. It is claimed in a transaction
 * of its own, so that no lock is held while the server answers; a claim that a crash left behind lapses, and
 * the mail is sent again with the same Message-ID.
 */
export async function deliverOne(db: Db, transport: Transporter, work: WorkContext): Promise<boolean> {
  const now = work.clock.now();
  const claimed = await db.transaction(async (tx) => {
    const [due] = await tx
      .select()
      .from(mail)
      .where(and(inArray(mail.status, ["queued", "sending"]), lte(mail.dueAt, now)))
      .orderBy(asc(mail.dueAt), asc(mail.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (due === undefined) return undefined;
    await tx
      .update(mail)
      .set({
        status: "sending",
        attempts: due.attempts + 1,
        dueAt: new Date(now.getTime() + claimSeconds * 1000),
      })
      .where(eq(mail.id, due.id));
    return { ...due, attempts: due.attempts + 1 };
  });
  if (claimed === undefined) return false;
  try {
    await transport.sendMail({
      from: work.env.MAIL_FROM,
      to: { name: claimed.toName ?? "", address: claimed.toAddress },
      subject: claimed.subject,
      text: claimed.text,
      html: claimed.html,
      messageId: `<${claimed.id}@${new URL(work.env.appUrl).hostname}>`,
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(claimed.unsubscribeUrl === null
          ? {}
          : {
              "List-Unsubscribe": `<${claimed.unsubscribeUrl}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }),
      },
      ...(claimed.calendar === null
        ? {}
        : {
            icalEvent: {
              method: claimed.calendarMethod ?? "PUBLISH",
              filename: "vakbrug.ics",
              content: claimed.calendar,
            },
          }),
    });
    await db
      .update(mail)
      .set({ status: "sent", sentAt: work.clock.now(), lastError: null })
      .where(eq(mail.id, claimed.id));
  } catch (error) {
    const lastTry = claimed.attempts >= maxAttempts || isRejected(error);
    work.log.warn(
      { mail: claimed.id, attempts: claimed.attempts, error: describeError(error) },
      lastTry ? "mail given up" : "mail failed, will be tried again",
    );
    await db.transaction(async (tx) => {
      await tx
        .update(mail)
        .set({
          status: lastTry ? "failed" : "queued",
          lastError: String((error as { responseCode?: number }).responseCode ?? "no connection"),
          dueAt: new Date(now.getTime() + backoffSeconds(claimed.attempts) * 1000),
        })
        .where(eq(mail.id, claimed.id));
      if (isUnknownAddress(error)) await record(tx, addressBounced, { address: claimed.toAddress }, now);
    });
  }
  return true;
}

/** A reply of 5xx is final (RFC 5321, 4.2.1). */
const isRejected = (error: unknown): boolean => {
  const code = (error as { responseCode?: number }).responseCode;
  return code !== undefined && code >= 500;
};

/**
 * The recipient was refused for good. A refusal with 5.7 in its enhanced code is about who sends (RFC 3463, 3.8) and says
 * nothing about the address.
 */
const isUnknownAddress = (error: unknown): boolean => {
  const { command, response = "" } = error as { command?: string; response?: string };
  return isRejected(error) && command === "RCPT TO" && !/\b5\.7\.\d/.test(response);
};

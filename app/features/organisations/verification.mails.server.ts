import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";

import type { Subject, VerificationAction } from "./core/verification";
import { decisionMailMessages } from "./verification.messages";

interface Person {
  name: string;
  email: string;
  locale: Locale;
}

interface Told {
  subject: Subject;
  action: Exclude<VerificationAction, "submit">;
  /** Of the organisation. */
  name: string;
  reason?: string | undefined;
}

const paths = { company: "/bedrijf", school: "/school", membership: "/mijn" } as const;

/** Tells the people concerned what was decided, each in their own language. */
export async function mailDecision(
  tx: Db,
  people: readonly Person[],
  { subject, action, name, reason }: Told,
  { now, appUrl }: { now: Date; appUrl: string },
): Promise<void> {
  for (const person of people) {
    const t = decisionMailMessages[person.locale];
    const texts =
      subject === "membership"
        ? t.membership[action === "approve" ? "approve" : "reject"]
        : t.organisation[action];
    await enqueueMail(
      tx,
      {
        to: { address: person.email, name: person.name },
        locale: person.locale,
        template: `organisations.${subject}.${action}`,
        subject: texts.subject(name),
        body: {
          greeting: t.dear(person.name),
          blocks: [
            { kind: "paragraph", text: texts.text(name) },
            ...(reason === undefined || reason === ""
              ? []
              : [{ kind: "facts" as const, rows: [[t.reason, reason] as [string, string]] }]),
            {
              kind: "button",
              label: t.open,
              url: appUrl + localePath(person.locale, paths[subject]),
            },
          ],
        },
      },
      now,
    );
  }
}

import { emailConfirmed } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type EventType, type Subscription } from "~/platform/outbox/outbox.server";

import { flagContacts } from "./bounces.server";
import { organisationJudged } from "./organisations.events.server";
import { tellOfSilence } from "./silence.mails.server";
import {
  findCompanyTold,
  findQualificationName,
  findSchoolTold,
  findTeacherTold,
} from "./told.repository.server";
import { verificationMailMessages } from "./verification.mail.messages";
import { recogniseByAddress } from "./verification.usecases.server";

type Judged = typeof organisationJudged extends EventType<infer T> ? T : never;

/** Whom to tell, what it is about, and where they find it. */
async function toldOf(tx: Db, { kind, id, action, crebo }: Judged) {
  switch (kind) {
    case "membership": {
      const path = action === "reject" ? "/mijn/aanmelding" : "/mijn";
      return { told: await findTeacherTold(id, tx), path };
    }
    case "school": {
      const path = { approve: "/mijn", reject: "/mijn/aanmelding", suspend: "/school", restore: "/mijn" }[
        action
      ];
      return { told: await findSchoolTold(id, tx), path };
    }
    case "company":
      return { told: await findCompanyTold(id, tx), path: "/bedrijf" };
    case "recognition": {
      const told = await findCompanyTold(id, tx);
      const name = crebo === undefined ? null : await findQualificationName(crebo, tx);
      const about = `${told?.about ?? ""}: ${name ?? crebo ?? ""}`;
      return { told: told && { ...told, about }, path: `/bedrijf/erkenningen/${id}` };
    }
  }
}

const tellOfJudgement = on(organisationJudged, async (tx, judged, { env, clock }) => {
  const { told, path } = await toldOf(tx, judged);
  for (const { address, name, locale } of told?.people ?? []) {
    const t = verificationMailMessages[locale];
    const texts: Partial<Record<Judged["action"], (typeof t.company)["approve"]>> = t[judged.kind];
    const text = texts[judged.action];
    if (text === undefined) continue;
    const about: [string, string] = [t.about, told?.about ?? ""];
    await enqueueMail(
      tx,
      {
        to: { address, name },
        locale,
        template: `organisations.${judged.kind}_${judged.action}`,
        subject: text.subject,
        body: {
          greeting: t.greeting(name),
          blocks: [
            { kind: "paragraph", text: text.text },
            {
              kind: "facts",
              rows: judged.reason === undefined ? [about] : [about, [t.reason, judged.reason]],
            },
            { kind: "button", label: text.button, url: env.appUrl + localePath(locale, path) },
          ],
        },
      },
      clock.now(),
    );
  }
});

/** What organisations do when something happened. */
export const organisationSubscriptions: readonly Subscription[] = [
  on(emailConfirmed, (tx, { userId }, { clock }) => recogniseByAddress(tx, userId, clock.now())),
  tellOfJudgement,
  tellOfSilence,
  flagContacts,
];

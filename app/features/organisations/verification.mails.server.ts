import { emailConfirmed } from "~/features/accounts/index.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type Subscription } from "~/platform/outbox/outbox.server";

import { deskMessages } from "./desk.messages";
import { findJudged } from "./desk.repository.server";
import { organisationJudged } from "./organisations.events.server";
import { tellOfSilence } from "./silence.mails.server";
import { recogniseByAddress } from "./verification.usecases.server";

const tellOfJudgement = on(organisationJudged, async (tx, { kind, id, approved, reason }, { env, clock }) => {
  const found = await findJudged(tx, kind, id);
  if (found === undefined) return;
  const t = deskMessages[found.locale].mail;
  await enqueueMail(
    tx,
    {
      to: { address: found.address, name: found.name },
      locale: found.locale,
      template: approved ? "organisations.approved" : "organisations.rejected",
      subject: approved ? t.approvedSubject(found.about) : t.rejectedSubject(found.about),
      body: {
        greeting: t.greeting(found.name),
        blocks: [
          { kind: "paragraph", text: approved ? t.approved(found.about) : t.rejected(found.about) },
          ...(reason === undefined
            ? []
            : [{ kind: "facts" as const, rows: [[t.reason, reason] as [string, string]] }]),
          { kind: "button", label: t.open, url: env.appUrl + localePath(found.locale, "/mijn") },
        ],
      },
    },
    clock.now(),
  );
});

/** What organisations do when something happened. */
export const organisationSubscriptions: readonly Subscription[] = [
  on(emailConfirmed, (tx, { userId }, { clock }) => recogniseByAddress(tx, userId, clock.now())),
  tellOfJudgement,
  tellOfSilence,
];

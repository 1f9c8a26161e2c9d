import { issueToken } from "~/features/accounts/index.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on } from "~/platform/outbox/outbox.server";

import { companyPausedForSilence } from "./organisations.events.server";
import { findCompanyById } from "./organisations.usecases.server";
import { companyRecipients } from "./mail-contact.usecases.server";
import { silenceMessages } from "./silence.messages";

/** The link in the mail works this many days; after that one signs in. */
const linkDays = 180;

/** Tells a company in a friendly way that it was paused, with a link to a page with one button. */
export const tellOfSilence = on(companyPausedForSilence, async (tx, { companyId }, { env, clock }) => {
  const now = clock.now();
  const company = await findCompanyById(tx, companyId);
  if (company === null) return;
  for (const to of await companyRecipients(tx, companyId, now)) {
    const t = silenceMessages[to.locale].mail;
    const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
    const secret = await issueToken(
      tx,
      { purpose: "resume_company", email: to.email, subjectId: companyId, expiresAt },
      now,
    );
    const link = (path: string) => env.appUrl + localePath(to.locale, path);
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale: to.locale,
        template: "organisations.paused_for_silence",
        subject: t.subject(company.name),
        body: {
          greeting: t.greeting(to.name),
          blocks: [
            { kind: "paragraph", text: t.text(company.name) },
            { kind: "paragraph", text: t.again },
            { kind: "button", label: t.button, url: link(`/hervatten/${secret}`) },
            { kind: "links", links: [{ label: t.settings, url: link("/bedrijf/instellingen") }] },
          ],
        },
        subjectId: companyId,
      },
      now,
    );
  }
});

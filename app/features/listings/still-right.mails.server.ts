import { issueToken } from "~/features/accounts/index.server";
import { companyRecipients } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { formatDate, localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { kindMessages } from "./kinds";
import type { ListingRow } from "./listings.repository.server";
import { pausedFrom, stillRight } from "./still-right";
import { stillRightMailMessages } from "./still-right-mail.messages";

/** One mail about all these offers of a company, by title, with a link to a page with one button. */
export async function mailStillRight(
  tx: Db,
  kind: "ask" | "remind" | "pause",
  about: { company: { id: string; name: string }; offers: readonly ListingRow[] },
  { env, clock }: WorkContext,
): Promise<void> {
  const now = clock.now();
  const { company, offers } = about;
  const listed = [...offers].sort((a, b) => a.title.localeCompare(b.title, "nl") || (a.id < b.id ? -1 : 1));
  const asked = Math.min(...offers.map(({ confirmAskedAt }) => (confirmAskedAt ?? now).getTime()));
  for (const to of await companyRecipients(tx, company.id, now)) {
    const { locale } = to;
    const t = stillRightMailMessages[locale];
    const words = {
      company: company.name,
      deadline: formatDate(locale, pausedFrom(new Date(asked)), "long"),
    };
    const expiresAt = new Date(now.getTime() + stillRight.linkDays * 86_400_000);
    const secret = await issueToken(
      tx,
      { purpose: "still_right", email: to.email, subjectId: company.id, expiresAt },
      now,
    );
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale,
        template: `listing.still_right_${kind}`,
        subject: t[kind].subject(words),
        body: {
          greeting: t.greeting(to.name),
          blocks: [
            { kind: "paragraph", text: t[kind].text(words) },
            {
              kind: "facts",
              rows: listed.map((offer) => [kindMessages[locale].kind[offer.kind], offer.title]),
            },
            {
              kind: "button",
              label: t[kind].button,
              url: env.appUrl + localePath(locale, `/klopt-nog/${secret}`),
            },
          ],
        },
        subjectId: company.id,
      },
      now,
    );
  }
}

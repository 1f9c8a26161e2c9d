import { companyRecipients, findCompanyById } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on, type Subscription, type WorkContext } from "~/platform/outbox/outbox.server";

import { poolAnswered, poolAsked, poolDropped } from "./listings.events.server";
import { findById } from "./listings.repository.server";
import { poolMailMessages } from "./pool-mail.messages";
import { findRows } from "./pool.repository.server";
import { findQualification } from "./reference.repository.server";

type Said = "asked" | "agreed" | "declined" | "dropped";

/** Tells the lead what a partner answered, and a partner what it is asked, or that it no longer is. */
async function tell(
  tx: Db,
  said: Said,
  { listingId, companyId }: { listingId: string; companyId: string },
  { env, clock }: WorkContext,
): Promise<void> {
  const now = clock.now();
  const listing = await findById(tx, listingId);
  const partner = await findCompanyById(tx, companyId);
  const lead = listing === undefined ? null : await findCompanyById(tx, listing.companyId);
  if (listing === undefined || partner === null || lead === null) return;
  const toLead = said === "agreed" || said === "declined";
  const part = (await findRows(listingId, tx)).find((row) => row.companyId === companyId);
  const qualification = listing.crebo === null ? null : await findQualification(tx, listing.crebo);
  const about = {
    title: listing.title,
    lead: lead.name,
    partner: partner.name,
    qualification: qualification?.name ?? "",
    weeks: part?.weeks ?? 0,
  };
  for (const to of await companyRecipients(tx, toLead ? lead.id : partner.id, now)) {
    const t = poolMailMessages[to.locale];
    const path = toLead ? `/bedrijf/aanbod/${listingId}/samen` : "/bedrijf/aanbod/samen";
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale: to.locale,
        template: `listing.pool_${said}`,
        subject: t[said].subject(about),
        body: {
          greeting: t.greeting(to.name),
          blocks: [
            { kind: "paragraph", text: t[said].text(about) },
            { kind: "button", label: t[said].button, url: env.appUrl + localePath(to.locale, path) },
          ],
        },
        subjectId: toLead ? lead.id : partner.id,
      },
      now,
    );
  }
}

/** The companies of a joint leerbaan hear from each other. */
export const poolSubscriptions: readonly Subscription[] = [
  on(poolAsked, (tx, part, work) => tell(tx, "asked", part, work)),
  on(poolAnswered, (tx, { agreed, ...part }, work) => tell(tx, agreed ? "agreed" : "declined", part, work)),
  on(poolDropped, (tx, part, work) => tell(tx, "dropped", part, work)),
];

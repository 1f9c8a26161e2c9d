import { findCompanyById, localeOfContact, mailContact } from "~/features/organisations/index.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on } from "~/platform/outbox/outbox.server";

import { listingJudged } from "./listings.events.server";
import { listingMailMessages } from "./listing-mail.messages";
import { findById } from "./listings.repository.server";

/** Tells the company's contact that its offer is online, or what to change. */
export const tellCompanyOfJudgement = on(listingJudged, async (tx, { listingId, approved, reason }, work) => {
  const listing = await findById(tx, listingId);
  if (listing === undefined) return;
  const company = await findCompanyById(tx, listing.companyId);
  const contact = await mailContact(tx, listing.companyId, work.clock.now());
  if (company === null || contact === null) return;
  const locale = await localeOfContact(tx, contact);
  const t = listingMailMessages[locale];
  await enqueueMail(
    tx,
    {
      to: { address: contact.email, name: contact.name },
      locale,
      template: approved ? "listing.approved" : "listing.rejected",
      subject: approved ? t.approvedSubject(listing.title) : t.rejectedSubject(listing.title),
      body: {
        greeting: t.greeting(contact.name),
        blocks: [
          { kind: "paragraph", text: approved ? t.approved(listing.title) : t.rejected(listing.title) },
          ...(reason === undefined
            ? []
            : [{ kind: "facts" as const, rows: [[t.reason, reason] as [string, string]] }]),
          {
            kind: "button",
            label: t.open,
            url: work.env.appUrl + localePath(locale, `/bedrijf/aanbod/${listingId}`),
          },
        ],
      },
    },
    work.clock.now(),
  );
});

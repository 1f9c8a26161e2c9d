import { companyRecipients } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import type { ListingRow } from "./listings.repository.server";
import { recognitionOverMessages } from "./recognition-over.messages";
import { findQualification } from "./reference.repository.server";

/** Tells a company that an offer of it was paused because its recognition for it has ended. */
export async function mailRecognitionOver(
  tx: Db,
  { id, companyId, title, crebo }: ListingRow,
  { env, clock }: WorkContext,
): Promise<void> {
  const now = clock.now();
  const qualification = crebo === null ? null : await findQualification(tx, crebo);
  for (const to of await companyRecipients(tx, companyId, now)) {
    const t = recognitionOverMessages[to.locale];
    const link = (path: string) => env.appUrl + localePath(to.locale, path);
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale: to.locale,
        template: "listing.recognition_over",
        subject: t.subject(title),
        body: {
          greeting: t.greeting(to.name),
          blocks: [
            { kind: "paragraph", text: t.text(qualification?.name ?? "") },
            { kind: "paragraph", text: t.what },
            { kind: "button", label: t.button, url: link(`/bedrijf/erkenningen/${companyId}`) },
            { kind: "links", links: [{ label: title, url: link(`/bedrijf/aanbod/${id}`) }] },
          ],
        },
        subjectId: companyId,
      },
      now,
    );
  }
}

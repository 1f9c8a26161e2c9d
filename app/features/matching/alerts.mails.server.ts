import { issueToken } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { alertMailMessages } from "./alert-mail.messages";
import type { PlaceRow } from "./find.repository.server";
import type { SavedSearch } from "./saved.repository.server";

/** Longer than mails are kept by most; who clicks later still finds the list of their searches. */
const linkDays = 400;

/** What is new in a search, with a link that stops these mails by one click (RFC 8058). */
export async function mailAlert(
  tx: Db,
  about: {
    search: SavedSearch;
    owner: { email: string; name: string; locale: Locale };
    /** The newest of them. */
    places: readonly PlaceRow[];
    total: number;
  },
  { env, clock }: WorkContext,
): Promise<void> {
  const now = clock.now();
  const { search, owner, places, total } = about;
  const { locale } = owner;
  const t = alertMailMessages[locale];
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
  const secret = await issueToken(
    tx,
    { purpose: "stop_alerts", email: owner.email, subjectId: search.id, expiresAt },
    now,
  );
  const at = (path: string) => env.appUrl + localePath(locale, path);
  const stop = at(`/zoekopdracht-uit/${secret}`);
  await enqueueMail(
    tx,
    {
      to: { address: owner.email, name: owner.name },
      locale,
      template: "matching.new_places",
      subject: t.subject(total, search.name),
      body: {
        greeting: t.greeting(owner.name),
        blocks: [
          { kind: "paragraph", text: t.text(total, search.name) },
          {
            kind: "links",
            links: places.map(({ slug, title, company, town }) => ({
              label: t.line(title, company, town),
              url: at(`/aanbod/${slug}`),
            })),
          },
          ...(total > places.length
            ? [{ kind: "paragraph" as const, text: t.more(total - places.length) }]
            : []),
          { kind: "button", label: t.button, url: at(search.path) },
          { kind: "links", links: [{ label: t.stop, url: stop }] },
        ],
      },
      subjectId: search.id,
      unsubscribeUrl: stop,
    },
    now,
  );
}

import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice } from "~/ui";

import { placePageMessages } from "../place-page.messages";

export interface ApplyNoticeProps {
  slug: string;
  /** When the reader applied, with the application's id, which a proposal by the school lacks; null for who has not. */
  applied: { id: string | null; at: string } | null;
  /** Whether one can apply now, if there is a place left. */
  open: boolean;
  /** All places are taken. */
  full: boolean;
}

/** How to apply for a place; or that the reader has, since when, and where to see it. */
export function ApplyNotice({ slug, applied, open, full }: ApplyNoticeProps) {
  const { apply: t } = useMessages(placePageMessages);
  const locale = useLocale();
  const href = useHref();
  if (applied === null && full) {
    return <Notice actions={<ButtonLink href={href("/leerbanen")}>{t.others}</ButtonLink>}>{t.full}</Notice>;
  }
  if (applied === null) {
    const action = (
      <ButtonLink href={href(`/aanbod/${slug}/solliciteren`)} variant="signal">
        {t.apply}
      </ButtonLink>
    );
    return <Notice actions={open ? action : undefined}>{t.how}</Notice>;
  }
  const { id, at } = applied;
  const day = formatDate(locale, at, "dayAndYear");
  if (id === null) return <Notice>{t.proposed(day)}</Notice>;
  return (
    <Notice actions={<ButtonLink href={href(`/mijn/sollicitaties/${id}`)}>{t.see}</ButtonLink>}>
      {t.applied(day)}
    </Notice>
  );
}

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice } from "~/ui";

import { applyMessages } from "../apply.messages";

export interface PlaceClosedProps {
  /** Why nobody can apply, or not once more. */
  refusal: string;
  /** The reader's earlier application for it. */
  earlierId: string | null;
  /** The page of the place, with its language. */
  back: string;
}

/** That one cannot apply for a place, and where to go instead. */
export function PlaceClosed({ refusal, earlierId, back }: PlaceClosedProps) {
  const t = useMessages(applyMessages);
  const href = useHref();
  return (
    <Notice
      tone="warn"
      title={t.closed}
      actions={
        <ButtonLink href={earlierId === null ? back : href(`/mijn/sollicitaties/${earlierId}`)}>
          {earlierId === null ? t.toPlace : t.earlier}
        </ButtonLink>
      }
    >
      {refusal}
    </Notice>
  );
}

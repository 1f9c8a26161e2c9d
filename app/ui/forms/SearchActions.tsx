import type { ReactNode } from "react";

import { ButtonLink, SubmitButton } from "../type/actions";

export type SearchActionsProps = {
  submit: ReactNode;
  /** The way back to the search without filters, while there are any. */
  clear: { href: string; text: ReactNode } | null;
};

/** What ends a form of filters. */
export function SearchActions({ submit, clear }: SearchActionsProps) {
  return (
    <>
      <SubmitButton icon="search" wide>
        {submit}
      </SubmitButton>
      {clear === null ? null : (
        <ButtonLink href={clear.href} variant="ghost" icon="close">
          {clear.text}
        </ButtonLink>
      )}
    </>
  );
}

import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";

export type SearchBarProps = { action: string; label: string; submitLabel: string; children: ReactNode };

/** A GET form whose fields stand in one row on wide screens and under each other on a phone. */
export function SearchBar({ action, label, submitLabel, children }: SearchBarProps) {
  return (
    <form className="search-bar" action={action} method="get" role="search" aria-label={label}>
      <div className="search-bar-fields">{children}</div>
      <button className="button search-bar-submit" data-variant="signal" type="submit">
        <Icon name="search" />
        {submitLabel}
      </button>
    </form>
  );
}

import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";

export type TabLink = {
  key: string;
  href: string;
  label: ReactNode;
  current?: boolean | undefined;
  count?: number | undefined;
  icon?: IconName | undefined;
};

export type TabsProps = {
  label: string;
  items: readonly TabLink[];
  /** `chips` for a choice within a page that has tabs already. */
  look?: "tabs" | "chips" | undefined;
};

/** Links that look like tabs: each is a page of its own. */
export function Tabs({ label, items, look = "tabs" }: TabsProps) {
  return (
    <nav className="tabs" data-look={look} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <a className="tab" href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.icon ? <Icon name={item.icon} size="small" /> : null}
              {item.label}
              {item.count === undefined ? null : <span className="tab-count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export type PaginationProps = {
  label: string;
  /** Left out at the ends of the list. */
  previous?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
  /** "Pagina 2 van 8" or "21–40 van 163". */
  status: ReactNode;
};

export function Pagination({ label, previous, next, status }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      {previous ? (
        <a className="button" data-variant="secondary" rel="prev" href={previous.href}>
          <Icon name="arrow-left" />
          {previous.label}
        </a>
      ) : (
        <span />
      )}
      <span className="pagination-status">{status}</span>
      {next ? (
        <a className="button" data-variant="secondary" rel="next" href={next.href}>
          {next.label}
          <Icon name="arrow-right" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

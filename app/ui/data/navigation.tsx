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

export type PagesProps = {
  label: string;
  status: ReactNode;
  /** From 1. */
  page: number;
  to: (page: number) => string;
  previous: string;
  next: string;
} & (
  | { /** How many there are. */ pages: number; more?: undefined }
  | { /** Where they are not counted: whether there is one behind this. */ more: boolean; pages?: undefined }
);

/** Turns the pages of a long list; draws nothing when there is only one. */
export function Pages({ page, pages, more = page < (pages ?? 0), to, previous, next, ...rest }: PagesProps) {
  const several = pages === undefined ? page > 1 || more : pages > 1;
  return several ? (
    <Pagination
      {...rest}
      previous={page > 1 ? { href: to(page - 1), label: previous } : undefined}
      next={more ? { href: to(page + 1), label: next } : undefined}
    />
  ) : null;
}

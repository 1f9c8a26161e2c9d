import type { ReactNode } from "react";

import { EmptyState } from "../feedback/feedback";
import { Cluster, Stack } from "../layout/primitives";
import { ButtonLink, Chip, SubmitButton } from "../type/actions";
import { Text } from "../type/text";
import { Pages } from "./navigation";

export type ResultListProps<Sort extends string> = {
  texts: {
    sort: string;
    sorts: Record<Sort, string>;
    pages: string;
    pageOf: (page: number, pages: number) => string;
    previous: string;
    next: string;
  };
  list: {
    /** The orders that it can have, and the one that it has. */
    sorts: readonly Sort[];
    sort: Sort;
    page: number;
    pages: number;
  };
  /** The address of the same search with these parameters. */
  link: (changes: { sort: Sort } | { page: string }) => string;
  children: ReactNode;
};

/** One page of what was found: its orders, its cards (`li`), and the way to the other pages. */
export function ResultList<Sort extends string>(props: ResultListProps<Sort>) {
  const { texts: t, link, children } = props;
  const { sorts, sort, page, pages } = props.list;
  return (
    <>
      <Stack gap="xs">
        <Text as="span" size="s" tone="soft">
          {t.sort}
        </Text>
        <Cluster gap="xs">
          {sorts.map((each) => (
            <Chip key={each} href={link({ sort: each })} selected={each === sort}>
              {t.sorts[each]}
            </Chip>
          ))}
        </Cluster>
      </Stack>
      <Stack as="ul" gap="s">
        {children}
      </Stack>
      <Pages
        label={t.pages}
        status={t.pageOf(page, pages)}
        page={page}
        pages={pages}
        to={(to) => link({ page: String(to) })}
        previous={t.previous}
        next={t.next}
      />
    </>
  );
}

export type NothingFoundProps = {
  title: string;
  /** Said when there is a way on. */
  text: string;
  /** Wider searches that do find something, the best first. */
  ways: readonly { key: string; href: string; text: ReactNode }[];
  startOver: { href: string; text: ReactNode };
};

/** In the place of the results: what to do next. */
export function NothingFound({ title, text, ways, startOver }: NothingFoundProps) {
  return (
    <EmptyState
      title={title}
      level={3}
      drawing="search"
      actions={
        <Stack gap="s">
          {ways.map((way, index) => (
            <ButtonLink key={way.key} href={way.href} variant={index === 0 ? "primary" : "secondary"}>
              {way.text}
            </ButtonLink>
          ))}
          <ButtonLink href={startOver.href} variant={ways.length === 0 ? "primary" : "ghost"}>
            {startOver.text}
          </ButtonLink>
        </Stack>
      }
    >
      {ways.length === 0 ? null : text}
    </EmptyState>
  );
}

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

import type { ReactNode } from "react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, Pages, Stack, Text } from "~/ui";

import { listPath, type AskedList } from "../asked-list";
import type { StudentLine } from "../core/lines";
import { studentsMessages } from "../students.messages";
import type { UnreportedLine } from "../unreported.usecases.server";
import { workListMessages } from "../work-list.messages";
import { StudentCard } from "./StudentCard";
import { UnreportedCard } from "./UnreportedCard";
import { WorkListFilter } from "./WorkListFilter";

interface Paged {
  asked: AskedList;
  page: number;
  pages: number;
}

function ListPages({ asked, page, pages }: Paged) {
  const t = useMessages(studentsMessages);
  const href = useHref();
  return (
    <Pages
      label={t.pages}
      status={t.page(page, pages)}
      page={page}
      pages={pages}
      to={(n) => href(listPath(asked, n))}
      previous={t.previous}
      next={t.next}
    />
  );
}

const Lines = ({ children }: { children: ReactNode }) => (
  <Stack as="ul" gap="s">
    {children}
  </Stack>
);

export interface StudentListProps {
  asked: AskedList;
  list: {
    open: boolean;
    counts: { open: number; closed: number };
    students: StudentLine[];
    qualifications: { crebo: string; name: string }[];
    found: number;
    page: number;
    pages: number;
    today: string;
  };
}

/** Students with a report: those who look, or those who do not look any more. */
export function StudentList({ asked, list }: StudentListProps) {
  const t = useMessages(studentsMessages);
  const own = useMessages(workListMessages);
  const all = list.open ? list.counts.open : list.counts.closed;
  if (all === 0) {
    return (
      <EmptyState
        title={list.open ? t.emptyOpen : t.emptyClosed}
        drawing={list.open ? "handshake" : "search"}
      >
        {list.open ? <Text>{t.emptyOpenText}</Text> : null}
      </EmptyState>
    );
  }
  return (
    <>
      <WorkListFilter
        tab={asked.tab}
        filter={asked.filter}
        qualifications={list.qualifications}
        urgent={list.open}
      />
      {list.found < all ? <Text as="p">{own.found(list.found)}</Text> : null}
      {list.found === 0 ? (
        <EmptyState title={own.none} drawing="search">
          <Text>{own.noneText}</Text>
        </EmptyState>
      ) : (
        <>
          {list.open ? (
            <Text as="p" tone="soft">
              {own.order}
            </Text>
          ) : null}
          <Lines>
            {list.students.map((student) => (
              <StudentCard key={student.reportId} student={student} today={list.today} />
            ))}
          </Lines>
        </>
      )}
      <ListPages asked={asked} page={list.page} pages={list.pages} />
    </>
  );
}

export interface UnreportedListProps {
  asked: AskedList;
  list: { students: UnreportedLine[]; found: number; page: number; pages: number };
}

/** Students whom the school knows, to be reported with one click. */
export function UnreportedList({ asked, list }: UnreportedListProps) {
  const own = useMessages(workListMessages);
  const searched = asked.filter.words !== "";
  if (list.found === 0 && !searched) {
    return (
      <EmptyState title={own.emptyUnreported} drawing="handshake">
        <Text>{own.emptyUnreportedText}</Text>
      </EmptyState>
    );
  }
  return (
    <>
      <Text as="p" tone="soft">
        {own.unreportedLead}
      </Text>
      <WorkListFilter tab={asked.tab} filter={asked.filter} urgent={false} />
      {searched ? <Text as="p">{own.found(list.found)}</Text> : null}
      <Lines>
        {list.students.map((student) => (
          <UnreportedCard key={student.studentId} student={student} />
        ))}
      </Lines>
      <ListPages asked={asked} page={list.page} pages={list.pages} />
    </>
  );
}

import { useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, Pages, Stack, Tabs, Text } from "~/ui";

import { mediationMessages } from "../mediation.messages";
import type { Asked, mediationList } from "../mediation.usecases.server";
import { EmptyPlaceCard } from "./EmptyPlaceCard";
import { OpenReportCard } from "./OpenReportCard";

export interface MediationListsProps {
  all: Awaited<ReturnType<typeof mediationList>>;
  /** Where a page of a list is, with its language. */
  at: (lijst: Asked["lijst"], page?: number) => string;
}

/** The students without a place or the places without a student, whichever is asked for, and the way to the other. */
export function MediationLists({ all, at }: MediationListsProps) {
  const { asked, students, places } = all;
  const t = useMessages(mediationMessages);
  const list = asked.lijst === "plekken" ? places : students;
  return (
    <>
      <Tabs
        look="chips"
        label={t.lists}
        items={[
          {
            key: "students",
            href: at("studenten"),
            label: t.students,
            current: asked.lijst === "studenten",
            count: students.total,
          },
          {
            key: "places",
            href: at("plekken"),
            label: t.places,
            current: asked.lijst === "plekken",
            count: places.total,
          },
        ]}
      />
      {list.total === 0 ? (
        <EmptyState
          title={asked.lijst === "plekken" ? t.noPlaces : t.noStudents}
          level={3}
          drawing="handshake"
        >
          <Text>{t.noneText}</Text>
        </EmptyState>
      ) : (
        <Stack as="ul" gap="s">
          {students.reports.map((report) => (
            <OpenReportCard key={report.reportId} report={report} today={all.today} />
          ))}
          {places.lines.map((place) => (
            <EmptyPlaceCard key={place.id} place={place} />
          ))}
        </Stack>
      )}
      <Pages
        label={t.pages}
        status={t.page(list.page, list.pages)}
        page={list.page}
        pages={list.pages}
        to={(n) => at(asked.lijst, n)}
        previous={t.previous}
        next={t.next}
      />
    </>
  );
}

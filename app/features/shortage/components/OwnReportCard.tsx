import { Form } from "@remix-run/react";

import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  Card,
  Cluster,
  ConfirmPanel,
  HiddenField,
  MetaList,
  Stack,
  SubmitButton,
  Text,
  type Tone,
} from "~/ui";

import { endsWithYear } from "../core/lapse";
import { ownMessages } from "../own.messages";
import type { OwnReportLine } from "../own.usecases.server";

/** As it arrives in the browser. */
export type ShownReport = Pick<
  OwnReportLine,
  "id" | "qualification" | "route" | "schoolYear" | "wantedFrom" | "status" | "lapsesOn" | "may"
>;

const tones: Record<ShownReport["status"], Tone> = {
  open: "warn",
  mediation: "info",
  solved: "ok",
  withdrawn: "neutral",
  lapsed: "neutral",
};

/** What a report is about, and how it stands. */
export function OwnReportCard({ report, as }: { report: ShownReport; as?: "li" }) {
  const t = useMessages(ownMessages);
  const locale = useLocale();
  const counts = report.status === "open" || report.status === "mediation";
  const said = counts && endsWithYear(report) ? t.yearEnd : t.stateText[report.status];
  return (
    <Card
      as={as}
      level={as === "li" ? 3 : 2}
      title={report.qualification}
      aside={<Badge tone={tones[report.status]}>{t.state[report.status]}</Badge>}
      meta={
        <MetaList
          items={[
            { key: "route", icon: "route", text: t.routes[report.route] },
            { key: "from", icon: "calendar", text: t.from(formatDate(locale, report.wantedFrom)) },
            { key: "year", icon: "school", text: t.year(report.schoolYear) },
          ]}
        />
      }
    >
      <Stack>
        <Text as="p">
          {typeof said === "function" ? said(formatDate(locale, report.lapsesOn, "long")) : said}
        </Text>
        {report.may.includes("withdraw") ? <OwnReportActions report={report} /> : null}
      </Stack>
    </Card>
  );
}

/** Still looking, as long as saying so helps, or not: on a student's own page, and on the page of a mailed link. */
export function OwnReportActions({ report }: { report: Pick<ShownReport, "id" | "may"> }) {
  const t = useMessages(ownMessages);
  return (
    <Cluster align="start">
      {report.may.includes("renew") ? (
        <Form method="post">
          <HiddenField name="intent" value="renew" />
          <HiddenField name="reportId" value={report.id} />
          <SubmitButton icon="refresh">{t.renew}</SubmitButton>
        </Form>
      ) : null}
      <ConfirmPanel trigger={t.withdraw} variant="secondary" question={t.withdrawQuestion}>
        <Form method="post">
          <Stack>
            <HiddenField name="intent" value="withdraw" />
            <HiddenField name="reportId" value={report.id} />
            <Text as="p">{t.withdrawText}</Text>
            <SubmitButton variant="danger">{t.withdrawSubmit}</SubmitButton>
          </Stack>
        </Form>
      </ConfirmPanel>
    </Cluster>
  );
}

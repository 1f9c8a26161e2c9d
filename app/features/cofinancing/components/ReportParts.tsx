import { Form } from "@remix-run/react";

import { regionOptions, regionWords, type RegionChoice } from "~/platform/geo/region-options";
import { formatDate, formatEuro, formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  ButtonLink,
  Cluster,
  DateField,
  FieldRow,
  FormActions,
  Grid,
  Notice,
  Section,
  SelectField,
  Stack,
  Stat,
  SubmitButton,
  Table,
  Text,
  VisuallyHidden,
} from "~/ui";

import { requiredShare, type Sums } from "../core/entry";
import { hoursMessages } from "../hours.messages";
import type { PeriodFaults } from "../asked-report.server";
import { reportMessages } from "../report.messages";
import type { ReportLine } from "../report.usecases.server";
import { timeText, whatText } from "../words";
import { EntryBadge } from "./HoursEntry";

interface Asked {
  region: { slug: string; name: string };
  from: string;
  until: string;
}

/** Which region and days; a GET, so that the address is the report. */
export function ReportFilter({
  region,
  regions,
  from,
  until,
  faults,
}: Asked & { region: RegionChoice; regions: readonly RegionChoice[]; faults: PeriodFaults }) {
  const t = useMessages(reportMessages).filter;
  const said = (field: keyof PeriodFaults) => {
    const fault = faults[field];
    return fault === undefined ? [] : [t.wrong[fault]];
  };
  const regionNames = useMessages(regionWords);
  const choices = regions.some(({ slug }) => slug === region.slug) ? regions : [region, ...regions];
  return (
    <Form method="get">
      <Stack>
        <SelectField
          name="regio"
          label={t.region}
          width="medium"
          defaultValue={region.slug}
          options={regionOptions(regionNames, choices)}
        />
        <FieldRow>
          <DateField name="van" label={t.from} defaultValue={from} errors={said("van")} />
          <DateField name="tot" label={t.until} defaultValue={until} errors={said("tot")} />
        </FieldRow>
        <FormActions>
          <SubmitButton variant="secondary">{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}

/** The sums, the lines and the files that say the same. */
export function ReportTable({
  region,
  from,
  until,
  lines,
  total,
  sums,
}: Asked & {
  lines: readonly ReportLine[];
  total: number;
  sums: Record<"attested" | "half" | "open", Sums>;
}) {
  const t = useMessages(reportMessages);
  const words = useMessages(hoursMessages);
  const locale = useLocale();
  const href = useHref();
  // Without a rate there is no sum of nothing, but no sum.
  const sumText = ({ entries, cents }: Sums) =>
    cents === 0 ? t.lines(entries) : `${t.lines(entries)} · ${formatEuro(locale, cents)}`;
  const query = `?regio=${region.slug}&van=${from}&tot=${until}`;
  return (
    <Section
      title={t.table(region.name)}
      lead={t.required(`${formatNumber(locale, requiredShare * 100)} %`)}
      actions={
        <Cluster>
          <ButtonLink href={href(`/beheer/uren.xlsx${query}`)} icon="download">
            {t.xlsx}
          </ButtonLink>
          <ButtonLink href={href(`/beheer/uren.csv${query}`)} icon="download">
            {t.csv}
          </ButtonLink>
        </Cluster>
      }
    >
      <Stack>
        <Grid>
          {(["attested", "half", "open"] as const).map((state) => (
            <Stat
              key={state}
              value={timeText(locale, sums[state].minutes)}
              label={t.sums[state]}
              detail={sumText(sums[state])}
              tone={state === "attested" ? "brand" : "normal"}
            />
          ))}
        </Grid>
        {lines.some(({ cents, state }) => cents === null && state !== "voided") ? (
          <Notice tone="warn">{t.noRate}</Notice>
        ) : null}
        <Table
          caption={t.table(region.name)}
          hideCaption
          rows={lines}
          rowKey={(line) => line.id}
          empty={t.empty}
          columns={[
            { key: "day", header: words.day, keep: true, cell: (line) => formatDate(locale, line.onDay) },
            { key: "company", header: t.company, rowHeader: true, cell: (line) => line.company },
            { key: "school", header: t.school, cell: (line) => line.school },
            {
              key: "what",
              header: words.what,
              cell: (line) => (
                <>
                  <A href={href(`/beheer/uren/${line.id}`)}>
                    {whatText(locale, line)}
                    <VisuallyHidden>{`, ${formatDate(locale, line.onDay)}`}</VisuallyHidden>
                  </A>
                  {line.corrections === 0 ? null : (
                    <Text tone="soft">{t.entry.corrected(line.corrections)}</Text>
                  )}
                </>
              ),
            },
            {
              key: "hours",
              header: words.hours,
              align: "end",
              cell: (line) => (line.minutes === null ? "–" : timeText(locale, line.minutes)),
            },
            {
              key: "value",
              header: t.value,
              align: "end",
              cell: (line) => (line.cents === null ? "–" : formatEuro(locale, line.cents)),
            },
            { key: "state", header: words.state, cell: (line) => <EntryBadge line={line} /> },
          ]}
        />
        {total > lines.length ? <Text tone="soft">{t.more(total)}</Text> : null}
      </Stack>
    </Section>
  );
}

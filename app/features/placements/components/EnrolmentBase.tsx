import { formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Disclosure, Section, Stack, Table, Text } from "~/ui";

import { importMessages } from "../imports.messages";

export interface EnrolmentBaseProps {
  school: { id: string; name: string };
  lines: { crebo: string; qualification: string; route: "bol" | "bbl" | "combined"; students: number }[];
  /** The year in which the school year starts. */
  year: number;
  /** The viewer has more than one school. */
  several: boolean;
}

/** The base of the counter for one school: how many students it has enrolled in this school year. */
export function EnrolmentBase({ school, lines, year, several }: EnrolmentBaseProps) {
  const { enrolment } = useMessages(importMessages);
  const locale = useLocale();
  const total = lines.reduce((sum, line) => sum + line.students, 0);
  const years = `${year}/${year + 1}`;
  return (
    <Section title={several ? school.name : years}>
      <Stack>
        <Text as="p">{lines.length === 0 ? enrolment.noBase(years) : enrolment.base(total, years)}</Text>
        {lines.length === 0 ? null : (
          <Disclosure summary={enrolment.perQualification}>
            <Table
              caption={enrolment.perQualification}
              columns={[
                {
                  key: "qualification",
                  header: enrolment.qualification,
                  cell: (row) => `${row.qualification} (${row.crebo})`,
                  rowHeader: true,
                },
                { key: "route", header: enrolment.route, cell: (row) => enrolment.routes[row.route] },
                {
                  key: "students",
                  header: enrolment.students,
                  cell: (row) => formatNumber(locale, row.students),
                  align: "end",
                },
              ]}
              rows={lines}
              rowKey={(row) => `${row.crebo} ${row.route}`}
            />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

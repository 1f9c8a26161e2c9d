import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Disclosure,
  ErrorSummary,
  FieldRow,
  FormActions,
  HiddenField,
  Notice,
  Section,
  Stack,
  SubmitButton,
  TimeField,
} from "~/ui";

import { exampleDay, lessonHours, type BellPeriod, type LessonHour } from "../core/school-times";
import { schoolTimesMessages } from "../school-times.messages";
import type { SchoolTimes } from "../school-times.usecases.server";

/** Most schools have no more hours than this; the others stand behind a button. */
const usual = 9;

/** A school's lesson hours; while it has none, an example can be filled in, which is kept only when it is saved. */
export function LessonHours({
  schoolId,
  bell,
  example,
}: Pick<SchoolTimes, "schoolId" | "bell"> & { example: boolean }) {
  const t = useMessages(schoolTimesMessages).bell;
  const href = useHref();
  const shown = bell.length === 0 && example ? exampleDay : bell;
  return (
    <Section title={t.title} lead={t.lead}>
      <Stack>
        {bell.length > 0 ? null : example ? (
          <Notice tone="info">{t.exampleShown}</Notice>
        ) : (
          <Notice
            tone="info"
            actions={
              <ButtonLink href={href(`/school/tijden?school=${schoolId}&voorbeeld=1`)}>
                {t.example}
              </ButtonLink>
            }
          >
            {t.none}
          </Notice>
        )}
        {/* Another school's hours, or the example, need a new form. */}
        <BellForm key={`${schoolId} ${String(example)}`} schoolId={schoolId} bell={shown} />
      </Stack>
    </Section>
  );
}

function BellForm({ schoolId, bell }: { schoolId: string; bell: readonly BellPeriod[] }) {
  const all = useMessages(schoolTimesMessages);
  const t = all.bell;
  const form = useForm("bell");
  const labels = Object.fromEntries(
    lessonHours.flatMap((n) => [
      [`from${n}`, t.from(n)],
      [`until${n}`, t.until(n)],
    ]),
  );
  const row = (n: LessonHour) => {
    const period = bell.find(({ number }) => number === n);
    return (
      <FieldRow key={n} narrow>
        <TimeField {...form.field(`from${n}`, period?.startsAt)} label={t.from(n)} />
        <TimeField {...form.field(`until${n}`, period?.endsAt)} label={t.until(n)} />
      </FieldRow>
    );
  };
  const more = lessonHours.filter((n) => n > usual);
  const filled = (n: LessonHour) =>
    [`from${n}`, `until${n}`].some((name) => form.field(name).defaultValue !== "");
  return (
    <Form method="post">
      <HiddenField name="intent" value="bell" />
      <HiddenField name="schoolId" value={schoolId} />
      <Stack>
        <ErrorSummary title={all.errors} errors={namedErrors(form, labels, form.fieldFaults)} />
        {lessonHours.filter((n) => n <= usual).map(row)}
        <Disclosure summary={t.more} open={bell.some(({ number }) => number > usual) || more.some(filled)}>
          <Stack>{more.map(row)}</Stack>
        </Disclosure>
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}

import type { FormState } from "~/platform/forms/form-reply";
import { formatNumber, formatWeekday } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DateField, FieldRow, Fieldset, NumberField, TextArea, TextField, TimeField } from "~/ui";

import type { Terms } from "../agreements.schemas";
import { weekdays } from "../core/minors";
import { formMessages } from "../form.messages";

/** What the fields begin with; what is left out begins empty. */
export interface InitialTerms extends Partial<Omit<Terms, "workProcesses">> {
  /** One on each line. */
  workProcesses?: string;
}

/** What is agreed, to be filled in. */
export function TermsFields({ form, initial }: { form: FormState; initial: InitialTerms }) {
  const t = useMessages(formMessages);
  const locale = useLocale();
  const dayOf = (weekday: number) => initial.days?.find((day) => day.weekday === weekday);
  const school =
    initial.schoolMinutes === undefined ? null : formatNumber(locale, initial.schoolMinutes / 60, 2);
  return (
    <Fieldset legend={t.terms}>
      <DateField
        {...form.field("birthDate", initial.birthDate)}
        label={t.birthDate}
        hint={t.birthDateHint}
        required
      />
      <FieldRow>
        <DateField {...form.field("startsOn", initial.startsOn)} label={t.startsOn} required />
        <DateField {...form.field("endsOn", initial.endsOn)} label={t.endsOn} required />
      </FieldRow>
      <Fieldset legend={t.days} hint={t.daysHint}>
        {weekdays.map((weekday) => {
          const day = formatWeekday(locale, weekday);
          return (
            <FieldRow key={weekday} narrow>
              <TimeField {...form.field(`from${weekday}`, dayOf(weekday)?.from)} label={t.from(day)} />
              <TimeField {...form.field(`until${weekday}`, dayOf(weekday)?.until)} label={t.until} />
            </FieldRow>
          );
        })}
      </Fieldset>
      <FieldRow>
        <NumberField
          {...form.field("breakMinutes", initial.breakMinutes ?? 30)}
          label={t.breakMinutes}
          min={0}
          max={180}
          required
        />
        <TextField
          {...form.field("schoolHours", school)}
          label={t.schoolHours}
          hint={t.schoolHoursHint}
          inputMode="decimal"
          width="short"
          maxLength={7}
          required
        />
      </FieldRow>
      <TextField
        {...form.field("practiceTrainer", initial.practiceTrainer)}
        label={t.practiceTrainer}
        maxLength={120}
        required
      />
      <TextArea
        {...form.field("workProcesses", initial.workProcesses)}
        label={t.workProcesses}
        hint={t.workProcessesHint}
        rows={4}
        maxLength={3000}
        required
      />
      <TextArea
        {...form.field("assessment", initial.assessment ?? t.assessmentDefault)}
        label={t.assessment}
        rows={3}
        maxLength={2000}
        required
      />
      <TextArea
        {...form.field("ending", initial.ending ?? t.endingDefault)}
        label={t.ending}
        rows={4}
        maxLength={2000}
        required
      />
    </Fieldset>
  );
}

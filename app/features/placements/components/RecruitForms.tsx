import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  ConfirmPanel,
  DateField,
  ErrorSummary,
  FieldRow,
  Fieldset,
  HiddenField,
  NumberField,
  Section,
  SelectField,
  Stack,
  SubmitButton,
  TextArea,
  TimeField,
} from "~/ui";

import { applicationMessages } from "../application.messages";
import type { CompanySide } from "../applications.views.usecases.server";
import { answerAnchor } from "../answer-anchor";
import { declineReasons } from "../core/reasons";
import { reasonMessages } from "../reasons.messages";
import { recruitMessages } from "../recruit.messages";
import { RecommendTick } from "./RecommendTick";

/** One to three moments to meet. */
function InviteForm({ open, today }: { open: boolean; today: string }) {
  const t = useMessages(recruitMessages).invite;
  const words = useMessages(applicationMessages);
  const form = useForm("invite");
  const labels = Object.fromEntries(
    [1, 2, 3].flatMap((n) => [
      [`day${n}`, `${t.time(n)}, ${t.day.toLowerCase()}`],
      [`time${n}`, `${t.time(n)}, ${t.clock.toLowerCase()}`],
    ]),
  );
  return (
    <ConfirmPanel
      trigger={t.trigger}
      question={t.question}
      variant="secondary"
      icon="calendar"
      open={open || form.refused}
    >
      <Form method="post" noValidate={form.refused}>
        <Stack>
          <ErrorSummary
            title={words.errors}
            errors={namedErrors(form, labels, form.fieldFaults)}
            id="fouten-invite"
          />
          <HiddenField name="intent" value="invite" />
          {[1, 2, 3].map((n) => (
            <Fieldset key={n} legend={n === 1 ? t.time(n) : `${t.time(n)} ${words.optional}`}>
              <FieldRow narrow>
                <DateField {...form.field(`day${n}`)} label={t.day} min={today} required={n === 1} />
                <TimeField {...form.field(`time${n}`)} label={t.clock} required={n === 1} />
              </FieldRow>
            </Fieldset>
          ))}
          <TextArea {...form.field("note")} label={t.note} mark={words.optional} rows={3} maxLength={1000} />
          <SubmitButton>{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** The same day a year later, as practical placements mostly last. */
const yearLater = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace("-02-29", "-02-28");

/** The place, with its terms. */
function OfferForm({ open, side }: { open: boolean; side: CompanySide }) {
  const t = useMessages(recruitMessages).offer;
  const words = useMessages(applicationMessages);
  const locale = useLocale();
  const form = useForm("offer");
  const { trainers, trainerId, hoursPerWeek, startsOn, longest } = side.offer;
  const labels = { startsOn: t.startsOn, endsOn: t.endsOn, hoursPerWeek: t.hours, until: t.until };
  const first = startsOn === null || startsOn < side.today ? side.today : startsOn;
  return (
    <ConfirmPanel
      trigger={t.trigger}
      question={t.question}
      variant="signal"
      icon="check"
      open={open || form.refused}
    >
      <Form method="post" noValidate={form.refused}>
        <Stack>
          <ErrorSummary
            title={words.errors}
            errors={namedErrors(form, labels, form.fieldFaults)}
            id="fouten-offer"
          />
          <HiddenField name="intent" value="offer" />
          <FieldRow>
            <DateField {...form.field("startsOn", first)} label={t.startsOn} required />
            <DateField {...form.field("endsOn", yearLater(first))} label={t.endsOn} required />
          </FieldRow>
          <NumberField
            {...form.field("hoursPerWeek", hoursPerWeek)}
            label={t.hours}
            min={1}
            max={40}
            required
          />
          <SelectField
            {...form.field("trainerId", trainerId)}
            label={t.trainer}
            mark={words.optional}
            emptyLabel={t.noTrainer}
            options={trainers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField
            {...form.field("until")}
            label={t.until}
            mark={words.optional}
            hint={t.untilHint(formatDate(locale, longest))}
            min={side.today}
            max={longest}
          />
          <TextArea {...form.field("note")} label={t.note} mark={words.optional} rows={3} maxLength={1000} />
          <SubmitButton>{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** A reason out of the list, with words for the applicant. */
function TurnDownForm({ open, side }: { open: boolean; side: CompanySide }) {
  const t = useMessages(recruitMessages).decline;
  const words = useMessages(applicationMessages);
  const reasons = useMessages(reasonMessages);
  const form = useForm("decline");
  const trigger = side.actions.includes("offer") ? t.trigger : t.retract;
  return (
    <ConfirmPanel trigger={trigger} question={t.question} open={open || form.refused}>
      <Form method="post" noValidate={form.refused}>
        <Stack>
          <ErrorSummary title={words.errors} errors={form.fieldFaults} id="fouten-decline" />
          <HiddenField name="intent" value="decline" />
          <SelectField
            {...form.field("reason")}
            label={t.reason}
            emptyLabel={t.choose}
            options={declineReasons.map((reason) => ({ value: reason, label: reasons[reason] }))}
            required
          />
          <TextArea {...form.field("note")} label={t.note} mark={words.optional} rows={3} maxLength={500} />
          {side.mayRecommend ? <RecommendTick form={form} /> : null}
          <SubmitButton variant="danger">{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** The answers of a company: invite, offer, decline. `step` opens one of them, as asked for on the board. */
export function RecruitForms({ side, step }: { side: CompanySide; step: string | null }) {
  const t = useMessages(recruitMessages);
  const { actions } = side;
  if (!actions.includes("decline")) return null;
  return (
    <Section title={t.answer} id={answerAnchor}>
      <Stack>
        {actions.includes("invite") ? <InviteForm open={step === "invite"} today={side.today} /> : null}
        {actions.includes("offer") ? <OfferForm open={step === "offer"} side={side} /> : null}
        <TurnDownForm open={step === "decline"} side={side} />
      </Stack>
    </Section>
  );
}

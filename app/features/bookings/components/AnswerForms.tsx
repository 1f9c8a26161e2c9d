import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxGroup,
  ConfirmPanel,
  HiddenField,
  Notice,
  Section,
  Stack,
  SubmitButton,
  TextArea,
} from "~/ui";

import { answerMessages } from "../answer.messages";
import { bookingMessages } from "../bookings.messages";
import { bundleMessages } from "../bundle.messages";
import type { BookingAction } from "../core/booking";
import type { RoomySlot } from "../slots.usecases.server";
import { spanText } from "../words";
import { ReasonForm } from "./ReasonForm";

interface AnswerFormsProps {
  /** Above the buttons; left out by the company itself. */
  title?: string;
  actions: BookingAction[];
  school: string;
  /** What can be proposed instead. */
  others: RoomySlot[];
  /** How many classes are answered together; 0 for a single group. */
  classes: number;
}

/** The three answers to a request: confirm, propose other moments, decline; and taking a proposal back. */
export function AnswerForms({ title, actions, school, others, classes }: AnswerFormsProps) {
  const together = useMessages(bundleMessages);
  const t = useMessages(answerMessages);
  const can = (action: BookingAction) => actions.includes(action);
  if (!can("confirm") && !can("decline") && !can("counter") && !can("retract")) return null;
  return (
    <Section title={title ?? t.answer}>
      <Stack>
        {can("confirm") ? (
          <Form method="post">
            <HiddenField name="intent" value="confirm" />
            <SubmitButton icon="check" variant="signal">
              {classes > 0 ? together.confirm(classes) : t.confirm}
            </SubmitButton>
          </Form>
        ) : null}
        {can("counter") ? <CounterForm others={others} /> : null}
        {can("decline") ? (
          <ReasonForm
            intent="decline"
            trigger={classes > 0 ? together.decline : t.decline.trigger}
            question={t.decline.question(school)}
            reason={t.decline.reason}
            hint={t.decline.reasonHint}
            submit={t.decline.submit}
          />
        ) : null}
        {can("retract") ? (
          <ReasonForm
            intent="retract"
            trigger={t.retract.trigger}
            question={t.retract.question}
            reason={t.retract.reason}
            optional
            submit={t.retract.submit}
          />
        ) : null}
      </Stack>
    </Section>
  );
}

function CounterForm({ others }: { others: RoomySlot[] }) {
  const t = useMessages(answerMessages).counter;
  const words = useMessages(bookingMessages);
  const locale = useLocale();
  const form = useForm("counter");
  const { id, name, errors } = form.field("slots");
  return (
    <ConfirmPanel
      trigger={t.trigger}
      question={t.question}
      variant="secondary"
      icon="calendar"
      open={form.summary.length > 0}
    >
      {others.length === 0 ? (
        <Notice>{t.none}</Notice>
      ) : (
        <Form method="post">
          <HiddenField name="intent" value="counter" />
          <Stack>
            <CheckboxGroup
              id={id}
              name={name}
              errors={errors}
              label={t.legend}
              variant="cards"
              defaultValue={form.selected("slots")}
              options={others.map((slot) => ({
                value: slot.id,
                label: spanText(locale, slot),
                hint: t.one(slot.groupsLeft),
              }))}
            />
            <TextArea {...form.field("note")} label={t.note} mark={words.optional} rows={3} maxLength={500} />
            <SubmitButton>{t.submit}</SubmitButton>
          </Stack>
        </Form>
      )}
    </ConfirmPanel>
  );
}

import { Form, useNavigation } from "@remix-run/react";
import { useState, type ReactNode } from "react";

import { kindMessages } from "~/features/listings";
import type { FormState } from "~/platform/forms/form-reply";
import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, HiddenField, Sidebar, Stack, SubmitButton, Text } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { leavesRisksOpen } from "../core/safety";
import { requestMessages } from "../request.messages";
import type { Repeat } from "../repeat.usecases.server";
import type { RequestFormData } from "../views.usecases.server";
import { groupText, spanText } from "../words";
import { GoalFields, GroupFields, PhoneField, SlotField } from "./RequestFields";
import { RequestSummary } from "./RequestSummary";
import { SafetyFields, useSafetyLabels } from "./SafetyFields";
import { SecondChoiceField } from "./SecondChoiceField";

/** What another feature adds to the form: fields before its button, and their labels by name for the summary. */
export interface RequestExtra {
  fields: (form: FormState) => ReactNode;
  labels: Record<string, string>;
}

interface RequestFormProps extends Pick<RequestFormData, "listing" | "slots" | "similar" | "schools"> {
  chosen: string | null;
  /** What the form is filled with. */
  repeat: Repeat | null;
  idempotencyKey: string;
  extra?: RequestExtra | undefined;
}

/** A form whose fields show what a repeated visit had, until something was typed. */
const filledWith = (form: FormState, { values, ticked }: Pick<Repeat, "values" | "ticked">): FormState => ({
  ...form,
  field: (name, initial) =>
    form.field(name, (values as Record<string, string | number | null>)[name] ?? initial),
  selected: (name, initial) => form.selected(name, ticked.includes(name) ? ["on"] : initial),
});

/** The whole request on one page, with what was chosen in view beside it. */
export function RequestForm(props: RequestFormProps) {
  const { listing, slots, schools, chosen, repeat, idempotencyKey, extra } = props;
  const t = useMessages(requestMessages);
  const words = useMessages(bookingMessages);
  const audiences = useMessages(kindMessages).audience;
  const locale = useLocale();
  const empty = useForm("request");
  const form = repeat === null ? empty : filledWith(empty, repeat);
  const labels = {
    slotId: t.slot.legend,
    whileClosed: t.slot.whileClosed,
    secondSlotId: t.second.legend,
    schoolId: t.group.school,
    groupAudience: t.group.audience,
    groupYear: t.group.year,
    pupils: t.group.pupils,
    escorts: t.group.escorts,
    goal: t.goal.goal,
    needs: t.goal.needs,
    ...useSafetyLabels(),
    agreedByPhone: t.phone.label,
    ...extra?.labels,
  };
  const sending = useNavigation().state === "submitting";
  const slotId = form.field("slotId", chosen).defaultValue;
  const audience = form.field("groupAudience", listing.audiences.length === 1 ? listing.audiences[0] : "");
  const [typed, setTyped] = useState({
    slotId,
    groupAudience: audience.defaultValue,
    groupYear: form.field("groupYear").defaultValue,
    pupils: form.field("pupils").defaultValue,
  });
  const slot = slots.find(({ id }) => id === typed.slotId);
  const pupils = Number(typed.pupils);
  const group =
    typed.groupAudience === "" || !(pupils > 0)
      ? undefined
      : groupText(
          locale,
          {
            groupAudience: typed.groupAudience,
            groupYear: Number(typed.groupYear) || null,
            pupils,
          },
          audiences,
        );
  return (
    <Sidebar
      sticky
      side={
        <RequestSummary
          listing={listing}
          moment={slot === undefined ? undefined : spanText(locale, slot)}
          group={group}
        />
      }
    >
      <Form
        method="post"
        noValidate={form.refused}
        onChange={(event) => {
          const { name, value } = event.target as unknown as { name: string; value: string };
          if (name in typed) setTyped((before) => ({ ...before, [name]: value }));
        }}
      >
        <HiddenField name="intent" value="request" />
        <HiddenField name="idempotencyKey" value={idempotencyKey} />
        {repeat === null ? null : <HiddenField name="repeatOf" value={repeat.values.repeatOf} />}
        <Stack gap="l">
          <ErrorSummary title={words.errors} errors={namedErrors(form, labels)} />
          <SlotField
            slots={slots}
            schools={schools}
            anyClosed={[...slots, ...props.similar.flatMap((offer) => offer.slots)].some(
              ({ closed }) => closed.length > 0,
            )}
            maxPupils={listing.maxPupils}
            form={form}
            chosen={slotId}
          />
          <SecondChoiceField
            slots={slots.filter(({ id }) => id !== typed.slotId)}
            similar={props.similar}
            schools={schools}
            form={form}
          />
          <GroupFields listing={listing} schools={schools} form={form} audience={audience} />
          <SafetyFields
            form={form}
            risksOpen={leavesRisksOpen(listing)}
            vogAvailable={listing.vogAvailable}
          />
          <GoalFields form={form} legend={t.goal.title}>
            <PhoneField form={form} />
          </GoalFields>
          {extra?.fields(form)}
          {slot === undefined || group === undefined ? null : (
            <Text>{t.sending(spanText(locale, slot), group)}</Text>
          )}
          <SubmitButton variant="signal" pending={sending} pendingLabel={t.pending}>
            {t.submit}
          </SubmitButton>
        </Stack>
      </Form>
    </Sidebar>
  );
}

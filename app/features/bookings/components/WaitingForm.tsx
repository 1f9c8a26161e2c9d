import { Form, useNavigation } from "@remix-run/react";

import type { FullSlot } from "~/features/listings/index.server";
import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, Fieldset, HiddenField, RadioGroup, Stack, SubmitButton } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { leavesRisksOpen } from "../core/safety";
import { requestMessages } from "../request.messages";
import type { RequestFormData } from "../views.usecases.server";
import { waitingMessages } from "../waiting.messages";
import { spanText } from "../words";
import { GoalFields, GroupFields } from "./RequestFields";
import { SafetyFields, useSafetyLabels } from "./SafetyFields";

interface WaitingFormProps extends Pick<RequestFormData, "listing" | "schools"> {
  full: FullSlot[];
  chosen: string | null;
  idempotencyKey: string;
}

/** Which full moment, and the group as in a request. */
export function WaitingForm({ listing, schools, full, chosen, idempotencyKey }: WaitingFormProps) {
  const t = useMessages(waitingMessages).join;
  const request = useMessages(requestMessages);
  const words = useMessages(bookingMessages);
  const locale = useLocale();
  const form = useForm("join");
  const labels = {
    slotId: t.legend,
    schoolId: request.group.school,
    groupAudience: request.group.audience,
    groupYear: request.group.year,
    pupils: request.group.pupils,
    escorts: request.group.escorts,
    goal: request.goal.goal,
    needs: request.goal.needs,
    ...useSafetyLabels(),
  };
  const sending = useNavigation().state === "submitting";
  const only = listing.audiences.length === 1 ? listing.audiences[0] : "";
  const most = (slot: FullSlot) => Math.min(slot.maxPupils, listing.maxPupils ?? slot.maxPupils);
  return (
    <Form method="post" noValidate={form.refused}>
      <HiddenField name="intent" value="join" />
      <HiddenField name="idempotencyKey" value={idempotencyKey} />
      <Stack gap="l">
        <ErrorSummary title={words.errors} errors={namedErrors(form, labels)} />
        <Fieldset legend={t.slot}>
          <RadioGroup
            {...form.field("slotId", chosen)}
            label={t.legend}
            hideLabel
            variant="cards"
            required
            options={full.map((slot) => ({
              value: slot.id,
              label: spanText(locale, slot),
              hint: t.hint(slot.waiting, slot.pupilsLeft, most(slot)),
            }))}
          />
        </Fieldset>
        <GroupFields
          listing={listing}
          schools={schools}
          form={form}
          audience={form.field("groupAudience", only)}
        />
        <SafetyFields form={form} risksOpen={leavesRisksOpen(listing)} vogAvailable={listing.vogAvailable} />
        <GoalFields form={form} legend={request.goal.title} />
        <SubmitButton variant="signal" pending={sending} pendingLabel={t.pending}>
          {t.submit}
        </SubmitButton>
      </Stack>
    </Form>
  );
}

import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatTimes } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Card,
  Cluster,
  ConfirmPanel,
  Disclosure,
  ErrorSummary,
  FieldRow,
  HiddenField,
  NumberField,
  Stack,
  SubmitButton,
} from "~/ui";

import { slotMessages } from "../slots.messages";

export interface SlotRowProps {
  slot: {
    id: string;
    startsAt: Date | string;
    endsAt: Date | string;
    maxGroups: number;
    maxPupils: number;
    groups: number;
    pupils: number;
    /** Groups on the waiting list. */
    waiting: number;
  };
}

/** A moment with what is taken, and the ways to change it. */
export function SlotRow({ slot }: SlotRowProps) {
  const t = useMessages(slotMessages);
  const locale = useLocale();
  const change = scopedForm(useForm("change"), "slotId", slot.id);
  const when = `${formatDate(locale, slot.startsAt)}, ${formatTimes(locale, slot.startsAt, slot.endsAt)}`;
  return (
    <Card
      as="li"
      title={when}
      level={3}
      meta={[t.taken(slot.groups, slot.maxGroups, slot.pupils), t.waiting(slot.waiting)]
        .filter(Boolean)
        .join(" · ")}
    >
      <Stack>
        <ErrorSummary title={t.errors} errors={change.summary} />
        <Cluster>
          <Disclosure summary={t.change} open={change.refused}>
            <Form method="post">
              <HiddenField name="intent" value="change" />
              <HiddenField name="slotId" value={slot.id} />
              <FieldRow>
                <NumberField
                  {...change.field("maxGroups", slot.maxGroups)}
                  label={t.groups}
                  min={1}
                  max={50}
                />
                <NumberField
                  {...change.field("maxPupils", slot.maxPupils)}
                  label={t.pupils}
                  min={1}
                  max={1000}
                />
              </FieldRow>
              <SubmitButton>{t.change}</SubmitButton>
            </Form>
          </Disclosure>
          <ConfirmPanel trigger={t.remove} question={t.removeAsk(when)}>
            <Form method="post">
              <HiddenField name="intent" value="remove" />
              <HiddenField name="slotId" value={slot.id} />
              <SubmitButton variant="danger">{t.remove}</SubmitButton>
            </Form>
          </ConfirmPanel>
        </Cluster>
      </Stack>
    </Card>
  );
}

import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Cluster, ConfirmPanel, HiddenField, Notice, RadioGroup, Stack, SubmitButton, TextArea } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { contactMessages } from "../contact.messages";
import type { MoveAction } from "../core/move";
import type { MovePage } from "../moves.usecases.server";
import type { RoomySlot } from "../slots.usecases.server";
import { shortSpanText, spanText } from "../words";
import { useMomentText } from "./parts";

const buttons: Record<Exclude<MoveAction, "lapse">, { icon?: "check"; variant?: "secondary" }> = {
  agree: { icon: "check" },
  refuse: { variant: "secondary" },
  withdraw: { variant: "secondary" },
};

/** A move that waits, with what this side can do about it. */
export function MoveNotice({ move }: { move: MovePage | null }) {
  const t = useMessages(contactMessages).move;
  const locale = useLocale();
  const until = useMomentText()(move?.holdUntil ?? null);
  if (move?.status !== "waiting") return null;
  const [from, to] = [shortSpanText(locale, move.from), shortSpanText(locale, move.to)];
  return (
    <Notice
      tone={move.mine ? "info" : "warn"}
      title={t.asked.title}
      actions={
        <Cluster>
          {move.actions.map((action) =>
            action === "lapse" ? null : (
              <Form method="post" key={action}>
                <HiddenField name="intent" value={`${action}-move`} />
                <SubmitButton {...buttons[action]}>{t[action]}</SubmitButton>
              </Form>
            ),
          )}
        </Cluster>
      }
    >
      {move.mine ? t.asked.mine(from, to, until) : t.asked.theirs(from, to, until)}
      {move.note === "" ? null : ` ${move.note}`}
    </Notice>
  );
}

/** Asks the other side to move an appointment to another free slot of the same offer. */
export function MoveForm({ reference, slots }: { reference: string; slots: readonly RoomySlot[] }) {
  const t = useMessages(contactMessages).move;
  const words = useMessages(bookingMessages);
  const locale = useLocale();
  const form = useForm("ask-move");
  return (
    <ConfirmPanel
      trigger={t.trigger}
      question={t.question(reference)}
      variant="secondary"
      icon="calendar"
      open={form.refused}
    >
      {slots.length === 0 ? (
        <Notice>{t.none}</Notice>
      ) : (
        <Form method="post">
          <HiddenField name="intent" value="ask-move" />
          <Stack>
            <RadioGroup
              {...form.field("slotId")}
              label={t.legend}
              options={slots.map((slot) => ({ value: slot.id, label: spanText(locale, slot) }))}
            />
            <TextArea {...form.field("note")} label={t.note} mark={words.optional} rows={2} maxLength={500} />
            <SubmitButton>{t.submit}</SubmitButton>
          </Stack>
        </Form>
      )}
    </ConfirmPanel>
  );
}

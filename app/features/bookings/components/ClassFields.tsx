import { kindMessages } from "~/features/listings";
import type { FormState } from "~/platform/forms/form-reply";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { FieldRow, Fieldset, NumberField, SelectField, TextField } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { classesFormMessages } from "../classes-form.messages";
import type { ClassesPage } from "../bundle-page.server";
import type { ClassRow } from "../core/class-rows";
import { requestMessages } from "../request.messages";
import { spanText } from "../words";

export type ClassOptions = Pick<ClassesPage, "listing" | "slots" | "bell">;

interface ClassFieldsProps extends ClassOptions {
  form: FormState;
  row: ClassRow;
}

/** One of the classes: who they are, and when they would come. */
export function ClassFields({ form, row, listing, slots, bell }: ClassFieldsProps) {
  const all = useMessages(classesFormMessages);
  const t = all.field;
  const words = useMessages(bookingMessages);
  const audiences: Record<string, string> = useMessages(kindMessages).audience;
  const locale = useLocale();
  const size =
    useMessages(requestMessages).group.pupilsHint(listing.minPupils, listing.maxPupils) || undefined;
  const only = listing.audiences.length === 1 && row <= 2 ? listing.audiences[0] : "";
  const optionOf = (slot: ClassOptions["slots"][number]) => ({
    value: slot.id,
    label: all.slotLeft(spanText(locale, slot), slot.groupsLeft),
  });
  const closed = slots.filter((slot) => slot.closed.length > 0);
  return (
    <Fieldset legend={all.class(row)}>
      <FieldRow>
        <TextField
          {...form.field(`name${row}`)}
          label={t.name}
          hint={t.nameHint}
          mark={words.optional}
          maxLength={30}
        />
        <SelectField
          {...form.field(`audience${row}`, only)}
          label={t.audience}
          emptyLabel={t.choose}
          options={listing.audiences.map((value) => ({ value, label: audiences[value] ?? value }))}
        />
      </FieldRow>
      <FieldRow>
        <NumberField {...form.field(`year${row}`)} label={t.year} mark={words.optional} min={1} max={8} />
        <NumberField {...form.field(`pupils${row}`)} label={t.pupils} hint={size} min={1} max={1000} />
      </FieldRow>
      <SelectField
        {...form.field(`slot${row}`)}
        label={t.slot}
        emptyLabel={t.choose}
        options={[
          ...slots.filter((slot) => slot.closed.length === 0).map(optionOf),
          ...(closed.length === 0 ? [] : [{ label: all.closedGroup, options: closed.map(optionOf) }]),
        ]}
      />
      {bell.length === 0 ? null : (
        <SelectField
          {...form.field(`hour${row}`)}
          label={t.hour}
          mark={words.optional}
          emptyLabel={t.whole}
          options={bell.map(({ number, startsAt, endsAt }) => ({
            value: String(number),
            label: all.hour(number, startsAt, endsAt),
          }))}
        />
      )}
    </Fieldset>
  );
}

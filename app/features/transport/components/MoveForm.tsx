import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  DateField,
  Disclosure,
  FieldRow,
  HiddenField,
  SelectField,
  Stack,
  SubmitButton,
  TimeField,
  VisuallyHidden,
} from "~/ui";

import { boardMessages } from "../board.messages";

interface MoveFormProps {
  ride: { id: string; day: string; time: string; vehicleId: string };
  vehicles: { id: string; name: string; seats: number }[];
  /** Names the ride for who does not see where the form stands. */
  named: string;
  /** Stands open from the start. */
  open?: boolean;
}

/** Gives a ride another start or bus: by keyboard, by touch and without scripts. */
export function MoveForm({ ride, vehicles, named, open = false }: MoveFormProps) {
  const t = useMessages(boardMessages).move;
  const all = useForm("move");
  // A page has as many of these forms as rides; what was refused belongs to one.
  const mine = all.refused && all.field("rideId").defaultValue === ride.id;
  const field = (name: "day" | "time" | "vehicleId") => {
    const found = all.field(name, ride[name]);
    return {
      ...found,
      id: `${found.id}-${ride.id}`,
      defaultValue: mine ? found.defaultValue : ride[name],
      errors: mine ? found.errors : [],
    };
  };
  return (
    <Disclosure
      open={open || mine}
      summary={
        <>
          <span aria-hidden="true">{t.open}</span>
          <VisuallyHidden>{t.openFor(named)}</VisuallyHidden>
        </>
      }
    >
      <Form method="post">
        <HiddenField name="intent" value="move" />
        <HiddenField name="rideId" value={ride.id} />
        <Stack gap="m">
          <FieldRow narrow>
            <DateField {...field("day")} label={t.day} width="full" required />
            <TimeField {...field("time")} label={t.time} width="full" required />
          </FieldRow>
          <SelectField
            {...field("vehicleId")}
            label={t.bus}
            width="medium"
            required
            options={vehicles.map(({ id, name, seats }) => ({ value: id, label: t.busOption(name, seats) }))}
          />
          <SubmitButton size="small">{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </Disclosure>
  );
}

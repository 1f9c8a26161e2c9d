import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  FieldRow,
  Fieldset,
  IfTicked,
  Notice,
  NumberField,
  SubmitButton,
  TextField,
} from "~/ui";

import { busMessages } from "../bus.messages";
import type { BusChoice } from "../views.usecases.server";
import { BusSelect } from "./ReserveForm";

/** The bus on the form that asks for a visit; when none is free, the way to send the request without one. */
export function BesideVisit({ form, buses }: { form: FormState; buses: BusChoice[] }) {
  const all = useMessages(busMessages);
  const t = all.beside;
  const bus = form.field("bus");
  return (
    <Fieldset legend={t.legend}>
      <CheckboxField
        id={bus.id}
        name="bus"
        label={t.bus}
        hint={t.hint}
        errors={bus.errors}
        defaultChecked={form.selected("bus").length > 0}
      />
      {bus.errors.length === 0 ? null : (
        <Notice
          tone="info"
          actions={
            <SubmitButton variant="secondary" name="withoutBus" value="on">
              {t.without}
            </SubmitButton>
          }
        >
          {t.withoutText}
        </Notice>
      )}
      <IfTicked>
        <BusSelect form={form} name="busVehicleId" buses={buses} />
        <FieldRow>
          <TextField
            {...form.field("busFrom")}
            label={all.form.fromPlace}
            hint={all.form.fromHint}
            mark={all.form.optional}
            maxLength={100}
          />
          <NumberField {...form.field("busWheelchairs", 0)} label={all.form.wheelchairs} min={0} max={100} />
        </FieldRow>
      </IfTicked>
    </Fieldset>
  );
}

import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { CheckboxField, Fieldset, NumberField, TextArea } from "~/ui";

import { hasPlaces, type ListingKind } from "../core/vocabulary";
import { listingFormMessages } from "../listing-form.messages";
import { placeFormMessages } from "../place-form.messages";
import type { ListingInitial } from "./ListingForm";

interface SafetyFieldsProps {
  form: FormState;
  initial: ListingInitial;
  kind: ListingKind;
}

/** Who may come, what is safe for them, and what a group must know before it leaves. A guest lesson is given at school. */
export function SafetyFields({ form, initial, kind }: SafetyFieldsProps) {
  const t = useMessages(listingFormMessages);
  const place = useMessages(placeFormMessages);
  const placed = hasPlaces(kind);
  const text = (name: string) => form.field(name, typeof initial[name] === "string" ? initial[name] : null);
  const tick = (name: string) => {
    const { id, errors } = form.field(name);
    const on = form.refused ? form.selected(name).length > 0 : initial[name] === true;
    return { id, name, errors, defaultChecked: on };
  };
  const { minimumAge } = initial;
  return (
    <Fieldset legend={t.safety}>
      <NumberField
        {...form.field("minimumAge", typeof minimumAge === "number" ? minimumAge : null)}
        label={t.minimumAge}
        hint={placed ? place.minimumAgeHint : t.minimumAgeHint}
        mark={t.optional}
        min={4}
        max={99}
        width="short"
      />
      <CheckboxField {...tick("vogAvailable")} label={t.vog} hint={t.vogHint} />
      {kind === "guest_lesson" ? null : (
        <>
          <CheckboxField {...tick("riskAssessmentYouth")} label={t.rie} hint={t.rieHint} />
          <TextArea
            {...text("whatToWear")}
            label={t.wear}
            hint={t.wearHint}
            mark={t.optional}
            rows={2}
            maxLength={500}
          />
          <TextArea {...text("whatToBring")} label={t.bring} mark={t.optional} rows={2} maxLength={500} />
          {placed ? null : (
            <TextArea
              {...text("arrival")}
              label={t.arrival}
              hint={t.arrivalHint}
              mark={t.optional}
              rows={3}
              maxLength={500}
            />
          )}
        </>
      )}
    </Fieldset>
  );
}

import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { CheckboxField, Fieldset, Notice, NumberField } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { safetyMessages } from "../safety.messages";

/** The labels of what is asked for safety's sake, by the name of the field. */
export function useSafetyLabels(): Record<string, string> {
  const t = useMessages(safetyMessages);
  return { youngestAge: t.youngest, risksAccepted: t.risks.accept, vogWanted: t.vog.wanted };
}

/** How old the youngest of the group is: it must be said where the offer has a minimum age. */
export function YoungestField({ form, minimumAge }: { form: FormState; minimumAge: number | null }) {
  const t = useMessages(safetyMessages);
  const words = useMessages(bookingMessages);
  return (
    <NumberField
      {...form.field("youngestAge")}
      label={t.youngest}
      hint={minimumAge === null ? undefined : t.youngestHint(minimumAge)}
      mark={minimumAge === null ? words.optional : undefined}
      required={minimumAge !== null}
      min={3}
      max={99}
      width="short"
    />
  );
}

interface SafetyFieldsProps {
  form: FormState;
  /** The offer does not say whether the risk assessment covers young people. */
  risksOpen: boolean;
  /** Whether whoever guides the group can show a certificate of conduct; null when it is not known of which offer. */
  vogAvailable: boolean | null;
}

/** What a school has read about the risks, and whether it wants to see a certificate of conduct. */
export function SafetyFields({ form, risksOpen, vogAvailable }: SafetyFieldsProps) {
  const t = useMessages(safetyMessages);
  const tick = (name: string) => {
    const { id, errors } = form.field(name);
    return { id, name, errors, defaultChecked: form.selected(name).length > 0 };
  };
  const risks = tick("risksAccepted");
  // A second choice may leave open what the first one says.
  const asks = risksOpen || risks.errors.length > 0 || risks.defaultChecked;
  return (
    <Fieldset legend={t.legend}>
      {asks ? (
        <>
          <Notice tone="warn" title={t.risks.title}>
            {t.risks.text}
          </Notice>
          <CheckboxField {...risks} label={t.risks.accept} hint={t.risks.hint} />
        </>
      ) : null}
      <CheckboxField
        {...tick("vogWanted")}
        label={t.vog.wanted}
        hint={vogAvailable === null ? undefined : vogAvailable ? t.vog.available : t.vog.unsaid}
      />
    </Fieldset>
  );
}

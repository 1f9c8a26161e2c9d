import type { FieldProps, FormState } from "./form-reply";

export interface ScopedForm {
  /** As of `useForm`, with an id of its own. */
  field(name: string, initial?: string | number | null): FieldProps;
  /** What is wrong with its fields; what is said of the form as a whole is for the top of the page (`useRefused`). */
  summary: FormState["summary"];
  refused: boolean;
}

/**
 * One of several forms with the same intent on a page, told apart by a hidden field: only the one that was sent shows
 * what was typed and what is wrong.
 */
export function scopedForm(form: FormState, hidden: string, value: string): ScopedForm {
  const refused = form.refused && form.field(hidden).defaultValue === value;
  const own = (id: string) => `${id}-${value}`;
  return {
    refused,
    summary: refused
      ? form.fieldFaults.map(({ fieldId, message }) => ({ fieldId: own(fieldId), message }))
      : [],
    field: (name, initial) => {
      const field = form.field(name, initial);
      return refused
        ? { ...field, id: own(field.id) }
        : { ...field, id: own(field.id), defaultValue: String(initial ?? ""), errors: [] };
    },
  };
}

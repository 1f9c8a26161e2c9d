import type { FieldProps, FormState } from "./form-reply";

export interface ScopedForm {
  /** As of `useForm`, with an id of its own. */
  field(name: string, initial?: string | null): FieldProps;
  summary: { fieldId: string; message: string }[];
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
    summary: refused ? form.summary.map((line) => ({ ...line, fieldId: own(line.fieldId) })) : [],
    field: (name, initial) => {
      const field = form.field(name, initial);
      return refused
        ? { ...field, id: own(field.id) }
        : { ...field, id: own(field.id), defaultValue: initial ?? "", errors: [] };
    },
  };
}

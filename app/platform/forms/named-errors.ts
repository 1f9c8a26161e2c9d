import type { FormState } from "./form-reply";

/**
 * The faults of a form for its summary, each with the label of its field before it: "Doel: Vul dit in." or "Voor wie?
 * Kies er ten minste 1." Only those of its fields when what is said of the form as a whole stands elsewhere on the page.
 */
export const namedErrors = (
  form: FormState,
  labels: Record<string, string>,
  faults: FormState["summary"] = form.summary,
): FormState["summary"] => {
  const byId = new Map(Object.entries(labels).map(([name, label]) => [form.field(name).id, label]));
  return faults.map((fault) => {
    const { fieldId, message } = fault;
    const label = fieldId === undefined ? undefined : byId.get(fieldId);
    return label === undefined
      ? fault
      : { ...fault, message: `${label}${/[?!]$/.test(label) ? "" : ":"} ${message}` };
  });
};

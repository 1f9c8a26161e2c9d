import type { FormState } from "./form-reply";

/** The faults of a form for its summary, each with the label of its field before it: "Doel: Vul dit in." */
export const namedErrors = (form: FormState, labels: Record<string, string>): FormState["summary"] => {
  const byId = new Map(Object.entries(labels).map(([name, label]) => [form.field(name).id, label]));
  return form.summary.map(({ fieldId, message }) => {
    const label = byId.get(fieldId);
    return { fieldId, message: label === undefined ? message : `${label}: ${message}` };
  });
};

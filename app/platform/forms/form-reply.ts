/** What a refused form gives back: what was typed, and what is wrong with it. */
export interface FormReply {
  /** Which form of the page it was: the value of its `intent` field. */
  intent: string;
  values: Record<string, string | string[]>;
  errors: Record<string, string[]>;
  /** What is wrong with the form as a whole. */
  formErrors: string[];
}

/** What an action answers when it does not redirect. */
export interface ActionReply {
  form?: FormReply;
  /** A coded error's code, so that a page can offer the way on. */
  code?: string;
  done?: string;
}

export interface FieldProps {
  id: string;
  name: string;
  defaultValue: string;
  errors: string[];
}

/** What is wrong with one field, and which. */
export interface FieldFault {
  fieldId: string;
  message: string;
}

export interface FormState {
  /** Props for a text-like field; `initial` is shown until something was typed. */
  field(name: string, initial?: string | number | null): FieldProps;
  /** The values of a field that can be given more than once (checkboxes). */
  selected(name: string, initial?: readonly string[]): string[];
  errors(name: string): string[];
  /** What is wrong with its fields, in their order. */
  fieldFaults: FieldFault[];
  /** For above the form: what is wrong with it as a whole, and with its fields. */
  summary: { fieldId?: string; message: string }[];
  refused: boolean;
}

/** Makes the state of the form with this intent out of the action's answer, if that was about it. */
export function formState(reply: ActionReply | undefined, intent: string): FormState {
  const form = reply?.form?.intent === intent ? reply.form : undefined;
  // One that was too large to be read gives back nothing: it begins anew.
  const values = Object.keys(form?.values ?? {}).length > 0 ? form?.values : undefined;
  const id = (name: string) => `${intent}-${name.replaceAll(/[^\w-]/g, "-")}`;
  const errors = (name: string) => form?.errors[name] ?? [];
  const fieldFaults = Object.entries(form?.errors ?? {}).flatMap(([name, messages]) =>
    messages.map((message) => ({ fieldId: id(name), message })),
  );
  return {
    field: (name, initial) => {
      const typed = values?.[name];
      return {
        id: id(name),
        name,
        defaultValue: values ? ((Array.isArray(typed) ? typed[0] : typed) ?? "") : String(initial ?? ""),
        errors: errors(name),
      };
    },
    selected: (name, initial = []) => {
      const typed = values?.[name];
      if (values === undefined) return [...initial];
      return typed === undefined ? [] : Array.isArray(typed) ? typed : [typed];
    },
    errors,
    fieldFaults,
    summary: [...(form?.formErrors ?? []).map((message) => ({ message })), ...fieldFaults],
    refused: form !== undefined,
  };
}

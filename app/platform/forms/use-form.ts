import { useActionData } from "@remix-run/react";

import { formState, type ActionReply, type FormState } from "./form-reply";

/** The state of the form on this page whose hidden `intent` field has this value. */
export const useForm = (intent: string): FormState =>
  formState(useActionData() as ActionReply | undefined, intent);

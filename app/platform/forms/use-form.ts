import { useActionData } from "@remix-run/react";

import { formState, scopedForm, type ActionReply, type FormState } from "./form-reply";

/** The state of the form on this page whose hidden `intent` field has this value. */
export const useForm = (intent: string): FormState =>
  formState(useActionData() as ActionReply | undefined, intent);

/** As `useForm`, for one of several forms with this intent: the one whose field `hidden` has this value. */
export const useScopedForm = (intent: string, hidden: string, value: string): FormState =>
  scopedForm(useForm(intent), hidden, value);

import { useActionData } from "@remix-run/react";

import { formState, type ActionReply, type FormState } from "./form-reply";

/**
 * What is said of a refused form as a whole, for the top of its page: when the page has moved on the form itself may be
 * gone.
 */
export function useRefused(): { message: string }[] {
  const reply = useActionData() as ActionReply | undefined;
  return (reply?.form?.formErrors ?? []).map((message) => ({ message }));
}

/** The state of the form on this page whose hidden `intent` field has this value. */
export const useForm = (intent: string): FormState =>
  formState(useActionData() as ActionReply | undefined, intent);

/** What the page says was done before it was opened; nothing once a form on it has been answered. */
export const useDone = (texts: Record<string, string>, said: string | null): string | undefined => {
  const answered = useActionData() !== undefined;
  return answered || said === null || !Object.hasOwn(texts, said) ? undefined : texts[said];
};

import { Form } from "@remix-run/react";

import { useMessages } from "~/platform/i18n/use-messages";
import { HiddenField, SubmitButton } from "~/ui";

import { appointmentMessages } from "../appointment.messages";
import type { BookingAction } from "../core/booking";
import { ReasonForm } from "./ReasonForm";

/** What either side can do once there is an appointment: cancel, or say that it did not take place. */
export function AppointmentActions({ actions, reference }: { actions: BookingAction[]; reference: string }) {
  const t = useMessages(appointmentMessages);
  return (
    <>
      {actions.includes("cancel") ? (
        <ReasonForm
          intent="cancel"
          trigger={t.cancel.trigger}
          question={t.cancel.question(reference)}
          reason={t.cancel.reason}
          hint={t.cancel.reasonHint}
          submit={t.cancel.submit}
        />
      ) : null}
      {actions.includes("no_show") ? (
        <ReasonForm
          intent="no_show"
          trigger={t.noShow.trigger}
          question={t.noShow.question(reference)}
          submit={t.noShow.submit}
          variant="secondary"
        />
      ) : null}
      {actions.includes("undo_no_show") ? (
        <Form method="post">
          <HiddenField name="intent" value="undo_no_show" />
          <SubmitButton variant="secondary">{t.noShow.undo}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}

import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { Heading, HiddenField, Panel, Stack, SubmitButton, Text, TextArea, TextField } from "~/ui";

import type { RidePage } from "../board.usecases.server";
import { rideMessages } from "../ride.messages";

/** Opens a ride to a second school, or closes it. */
export function SharePanel({ shared }: { shared: boolean }) {
  const t = useMessages(rideMessages).share;
  return (
    <Panel>
      <Heading level={2} size="m">
        {t.title}
      </Heading>
      <Text>{shared ? t.on : t.off}</Text>
      <Form method="post">
        <HiddenField name="intent" value="share" />
        <HiddenField name="shared" value={shared ? "no" : "yes"} />
        <SubmitButton variant="secondary" icon="users">
          {shared ? t.close : t.open}
        </SubmitButton>
      </Form>
    </Panel>
  );
}

export function DriverForm({ ride }: { ride: Pick<RidePage, "driver" | "note"> }) {
  const t = useMessages(rideMessages).driver;
  const form = useForm("describe");
  return (
    <Panel>
      <Heading level={2} size="m">
        {t.title}
      </Heading>
      <Form method="post">
        <HiddenField name="intent" value="describe" />
        <Stack>
          <TextField
            {...form.field("driver", ride.driver)}
            label={t.name}
            mark={t.optional}
            maxLength={100}
          />
          <TextArea
            {...form.field("note", ride.note)}
            label={t.note}
            hint={t.noteHint}
            mark={t.optional}
            rows={3}
            maxLength={1000}
          />
          <SubmitButton variant="secondary">{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </Panel>
  );
}

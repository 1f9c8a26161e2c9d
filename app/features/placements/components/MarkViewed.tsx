import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";

import { useMessages } from "~/platform/i18n/use-messages";
import { HiddenField, Stack, SubmitButton, Text } from "~/ui";

import { recruitMessages } from "../recruit.messages";

/** Says that the company has opened an application: by itself where scripts run, by a button where they do not. */
export function MarkViewed() {
  const t = useMessages(recruitMessages);
  const fetcher = useFetcher();
  const sent = useRef(false);
  const { submit } = fetcher;
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    submit({ intent: "view" }, { method: "post" });
  }, [submit]);
  return (
    <fetcher.Form method="post">
      <Stack gap="s">
        <HiddenField name="intent" value="view" />
        <Text tone="soft">{t.viewHint}</Text>
        <SubmitButton variant="secondary" icon="eye" pending={fetcher.state !== "idle"}>
          {t.view}
        </SubmitButton>
      </Stack>
    </fetcher.Form>
  );
}

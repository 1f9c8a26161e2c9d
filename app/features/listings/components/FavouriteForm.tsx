import { Form } from "@remix-run/react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, HiddenField, Stack, SubmitButton, Text } from "~/ui";

import { favouriteMessages } from "../favourites.messages";

/** Keeps an offer at hand, or no longer. */
export function FavouriteForm({ listingId, kept }: { listingId: string; kept: boolean }) {
  const t = useMessages(favouriteMessages);
  const href = useHref();
  return (
    <Stack gap="xs">
      <Form method="post" preventScrollReset>
        <HiddenField name="intent" value={kept ? "drop" : "keep"} />
        <HiddenField name="listingId" value={listingId} />
        <SubmitButton variant="secondary" icon="heart">
          {kept ? t.drop : t.keep}
        </SubmitButton>
      </Form>
      {kept ? (
        <Text size="s">
          <A href={href("/mijn/favorieten")}>{t.list}</A>
        </Text>
      ) : null}
    </Stack>
  );
}

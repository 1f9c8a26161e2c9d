import { Form } from "@remix-run/react";

import { useMessages } from "~/platform/i18n/use-messages";
import { Cluster, ConfirmPanel, HiddenField, Stack, SubmitButton } from "~/ui";

import { actionsFor, type ListingStatus } from "../core/listing";
import { listingStateMessages } from "../listing-state.messages";
import { ownListingMessages } from "../own-listing.messages";

export interface ListingActionsProps {
  title: string;
  status: ListingStatus;
  /** Of a copy: asked for twice, it is made once. */
  idempotencyKey: string;
}

/** The buttons that the table of a listing's life gives its company in this state. */
export function ListingActions({ title, status, idempotencyKey }: ListingActionsProps) {
  const t = useMessages(ownListingMessages);
  const { action: names } = useMessages(listingStateMessages);
  const actions = actionsFor(status, "C");
  return (
    <Stack>
      <Cluster>
        {actions.map((action) =>
          action === "archive" ? (
            <ConfirmPanel key={action} trigger={names.archive} question={t.archiveAsk(title)}>
              <MoveForm action={action} variant="danger" />
            </ConfirmPanel>
          ) : (
            <MoveForm key={action} action={action} variant={action === "pause" ? "secondary" : "primary"} />
          ),
        )}
        <Form method="post">
          <HiddenField name="intent" value="duplicate" />
          <HiddenField name="idempotencyKey" value={idempotencyKey} />
          <SubmitButton variant="secondary" icon="copy">
            {t.duplicate}
          </SubmitButton>
        </Form>
      </Cluster>
    </Stack>
  );
}

interface MoveFormProps {
  action: ReturnType<typeof actionsFor>[number];
  variant: "primary" | "secondary" | "danger";
}

function MoveForm({ action, variant }: MoveFormProps) {
  const { action: names } = useMessages(listingStateMessages);
  return (
    <Form method="post">
      <HiddenField name="intent" value="move" />
      <HiddenField name="action" value={action} />
      <SubmitButton variant={variant}>{names[action]}</SubmitButton>
    </Form>
  );
}

import { addressBounced } from "~/platform/mail/mail.events.server";
import { on } from "~/platform/outbox/outbox.server";

import { markBounced } from "./accounts.repository.server";

/** An account whose address is refused says so to its owner, until another address is confirmed. */
export const flagAccount = on(addressBounced, (tx, { address }, { clock }) =>
  markBounced(address, clock.now(), tx),
);

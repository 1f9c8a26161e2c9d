import { addressBounced } from "~/platform/mail/mail.events.server";
import { on } from "~/platform/outbox/outbox.server";

import { markBounced } from "./contacts.repository.server";

/** A contact whose address is refused gets no more mails of the company as long as there is somebody else to send them to. */
export const flagContacts = on(addressBounced, (tx, { address }, { clock }) =>
  markBounced(address, clock.now(), tx),
);

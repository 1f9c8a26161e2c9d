import { emailConfirmed } from "~/features/accounts/index.server";
import { on } from "~/platform/outbox/outbox.server";

import { submitOf } from "./verification.usecases.server";

/** A confirmed address sets the checks of its person's organisations going. */
export const submitOnConfirmation = on(emailConfirmed, (tx, { userId }, { clock }) =>
  submitOf(tx, userId, clock.now()),
);

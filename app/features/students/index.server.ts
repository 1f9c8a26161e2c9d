import { emailConfirmed } from "~/features/accounts/index.server";
import { on } from "~/platform/outbox/outbox.server";

import type { ConfirmedPlaces } from "./attach.usecases.server";
import { joinByAddress } from "./confirm.usecases.server";

export type { ConfirmedPlaces } from "./attach.usecases.server";
export { claimIntents } from "./claim-intents.server";
export { confirmByImport, openClaims } from "./confirm.usecases.server";
export { maySeeCv } from "./core/cv";
export { profileGaps, type ProfileGap, type StudentProfile } from "./core/profile";
export { toDosFor } from "./todos.server";
export { cvOf, ownStudent } from "./views.usecases.server";

/** What this feature does when something has happened elsewhere; the places of whom a school confirms go along. */
export const studentSubscriptions = (ofPlaces: ConfirmedPlaces) => [
  on(emailConfirmed, (tx, { userId }, { clock, env }) =>
    joinByAddress(tx, userId, { env, now: clock.now() }, ofPlaces),
  ),
];

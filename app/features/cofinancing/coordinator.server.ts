import { territoryOf } from "~/features/organisations/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import type { EntryWho } from "./entries.usecases.server";

/** The viewer as the coordinator of their territory. */
export const asCoordinator = async ({ db, viewer, clock }: RequestContext): Promise<EntryWho> => ({
  actor: "R",
  userId: viewer?.userId ?? null,
  scope: { municipalities: await territoryOf(db, viewer) },
  now: clock.now(),
});

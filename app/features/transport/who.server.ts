import { territoryOf } from "~/features/organisations/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import type { Reserver } from "./seats.usecases.server";
import type { Coordinator, Who } from "./scope";
import { busSchools } from "./transport.permissions";

/** The viewer as staff of their checked schools. */
export const asSchool = ({ viewer, clock }: RequestContext): Reserver => ({
  actor: "T",
  userId: viewer?.userId ?? null,
  scope: { kind: "schools", ids: busSchools(viewer) },
  now: clock.now(),
});

/** The viewer with the municipalities that they coordinate; none when they do not. */
export const coordinatorOf = async ({ db, viewer, clock }: RequestContext): Promise<Coordinator> => ({
  userId: viewer?.userId ?? "",
  municipalities: viewer === null ? [] : await territoryOf(db, viewer),
  now: clock.now(),
});

/** Whoever holds the link that was mailed to the school: it stands for one reservation only. */
export const asLinkHolder = (reservationId: string, { clock }: RequestContext): Who => ({
  actor: "T",
  userId: null,
  scope: { kind: "reservation", id: reservationId },
  now: clock.now(),
});

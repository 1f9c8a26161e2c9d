import { territoryOf } from "~/features/organisations/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import type { Answerer } from "./answer.usecases.server";
import { bookingCompanies, bookingSchools } from "./bookings.permissions";

/** The viewer as staff of their checked schools. */
export const asTeacher = ({ viewer, clock }: RequestContext): Answerer => ({
  actor: "T",
  userId: viewer?.userId ?? null,
  scope: { kind: "schools", ids: bookingSchools(viewer) },
  now: clock.now(),
});

/** The viewer as one of their checked companies' people. */
export const asCompany = ({ viewer, clock }: RequestContext): Answerer => ({
  actor: "C",
  userId: viewer?.userId ?? null,
  scope: { kind: "companies", ids: bookingCompanies(viewer) },
  now: clock.now(),
});

/** The municipalities (codes) that the viewer coordinates; none when they do not. */
export const territoryOfCoordinator = async ({ db, viewer }: RequestContext): Promise<string[] | "all"> =>
  viewer === null ? [] : territoryOf(db, viewer);

/** The viewer as the coordinator of their territory. */
export const asCoordinator = async (ctx: RequestContext): Promise<Answerer> => ({
  actor: "R",
  userId: ctx.viewer?.userId ?? null,
  scope: { kind: "territory", municipalities: await territoryOfCoordinator(ctx) },
  now: ctx.clock.now(),
});

/** Whoever holds the link that was mailed to the company: it stands for one booking only. */
export const asLinkHolder = (bookingId: string, { clock }: RequestContext): Answerer => ({
  actor: "C",
  userId: null,
  scope: { kind: "booking", id: bookingId },
  now: clock.now(),
});

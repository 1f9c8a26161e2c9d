import { apiLoader, apiReadOnly } from "~/platform/api/api.server";

import { shortageOperation } from "../api.schemas";
import { publicCounter } from "../api.usecases.server";

export const loader = apiLoader(
  shortageOperation,
  ({ ctx, query }) => publicCounter(ctx.db, query, ctx.clock.now()),
  // Where it is live it may be a few seconds old in a cache; the stream is what tells at once.
  { maxAge: 5 },
);

export const action = apiReadOnly;

import { apiLoader, apiReadOnly } from "~/platform/api/api.server";

import { shortageHistoryOperation } from "../api.schemas";
import { shortageHistory } from "../overview.usecases.server";

export const loader = apiLoader(
  shortageHistoryOperation,
  ({ ctx }) => shortageHistory(ctx.db, ctx.clock.now()),
  { maxAge: 600 },
);

export const action = apiReadOnly;

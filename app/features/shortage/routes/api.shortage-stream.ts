import { apiLoader, apiReadOnly } from "~/platform/api/api.server";

import { shortageStreamOperation } from "../api.schemas";
import { regionOf } from "../api.usecases.server";
import { shortageStream } from "../stream.server";

export const loader = apiLoader(shortageStreamOperation, async ({ ctx, query }) =>
  shortageStream(ctx, (await regionOf(ctx.db, query.region)).code),
);

export const action = apiReadOnly;

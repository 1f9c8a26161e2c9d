import { z } from "zod";

import { apiLoader, apiOperation } from "~/platform/api/api.server";
import { openApiDocument } from "~/platform/api/openapi";

import { apiOperations } from "../api-operations.server";

export { apiReadOnly as action } from "~/platform/api/api.server";

const operation = apiOperation({
  id: "openapi",
  path: "/openapi.json",
  title: { nl: "Deze beschrijving", en: "This description" },
  description: { nl: "Deze beschrijving", en: "This description" },
  query: z.object({}),
  body: z.record(z.string(), z.unknown()),
  mediaType: "application/json",
});

/** The description of the open data interface, made of the schemas that its handlers check with. */
export const loader = apiLoader(operation, ({ ctx }) => openApiDocument(apiOperations, ctx.env.appUrl), {
  maxAge: 3600,
});

import { z } from "zod";

import type { ApiOperation } from "./operation";
import { problemSchema } from "./problem";
import { repeatable } from "./query";

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  return rest;
};

export interface ApiParameter {
  name: string;
  in: "query" | "path";
  required: boolean;
  description?: string;
  example?: string;
  schema: Record<string, unknown>;
}

/** What an operation can be asked with, in its path and behind the question mark. */
export const parametersOf = (operation: ApiOperation): ApiParameter[] => [
  ...(operation.params === undefined ? [] : parameters(operation.params, "path")),
  ...parameters(operation.query, "query"),
];

/** A parameter arrives as text, so its schema is that of what may be written. */
function parameters(schema: z.ZodObject, where: "query" | "path"): ApiParameter[] {
  const object = schemaOf(schema, "input");
  const properties = (object["properties"] ?? {}) as Record<string, Json>;
  const required = new Set((object["required"] ?? []) as string[]);
  const many = repeatable(schema);
  return Object.entries(properties).map(([name, { description, example, ...rest }]) => ({
    name,
    in: where,
    required: where === "path" || required.has(name),
    ...(description === undefined ? {} : { description: String(description) }),
    ...(example === undefined ? {} : { example: String(example) }),
    ...(many.has(name) ? { style: "form", explode: true } : {}),
    schema: rest,
  }));
}

const refusals: Record<string, string> = {
  400: "A parameter is wrong or unknown; each is named",
  404: "There is no such thing",
  429: "Too many requests; see Retry-After",
  503: "The database is away; see Retry-After",
};

function describe(operation: ApiOperation): Json {
  const problem = (description: string) => ({
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
  return {
    operationId: operation.id,
    summary: operation.title.en,
    description: operation.description.en,
    parameters: parametersOf(operation),
    responses: {
      200: {
        description: operation.title.en,
        content: { [operation.mediaType]: { schema: schemaOf(operation.body, "output") } },
      },
      ...Object.fromEntries(
        Object.entries(refusals)
          .filter(([status]) => status !== "404" || operation.params !== undefined)
          .map(([status, description]) => [status, problem(description)]),
      ),
    },
  };
}

/** The OpenAPI 3.1 document of these operations; its schemas are the ones that the handlers check with. */
export function openApiDocument(operations: readonly ApiOperation[], server: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Vakbrug open data",
      version: "1.0.0",
      description:
        "Offers of companies to schools in the Netherlands and Flanders, and the shortage of placements. No personal data.",
      license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: `${server}/api/v1` }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: describe(operation) }])),
    components: { schemas: { Problem: schemaOf(problemSchema, "output") } },
  };
}

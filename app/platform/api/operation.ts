import type { z } from "zod";

/** A text of the documentation, in the languages of the site. */
export interface ApiText {
  nl: string;
  en: string;
}

/**
 * One GET of the open data interface, said once: the handler checks its question against `query`, and the OpenAPI
 * document and the readable page are made of it.
 */
export interface ApiOperation<
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  P extends z.ZodObject = z.ZodObject,
> {
  /** Unique; becomes `operationId`. */
  id: string;
  /** Below /api/v1, with parameters in braces: `/listings/{id}`. */
  path: string;
  title: ApiText;
  description: ApiText;
  /** Parameters behind the question mark. One that takes an array may be repeated; unknown ones are refused. */
  query: Q;
  /** Parameters within the path. */
  params?: P;
  body: B;
  mediaType: "application/geo+json" | "application/json" | "text/event-stream" | "text/calendar" | "text/csv";
  /** A question that works, for the readable page: `?near=4331&kind=company_visit`. */
  example?: string;
}

/** Declares an operation and keeps the types of its schemas. */
export const apiOperation = <
  Q extends z.ZodObject,
  B extends z.ZodType,
  P extends z.ZodObject = z.ZodObject<Record<string, never>>,
>(
  operation: ApiOperation<Q, B, P>,
): ApiOperation<Q, B, P> => operation;

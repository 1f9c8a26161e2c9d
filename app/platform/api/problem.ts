import { z } from "zod";

/** One parameter that is wrong, and why. */
export const wrongParameterSchema = z.object({
  parameter: z.string(),
  code: z.string(),
  detail: z.string(),
  /** Values that may have been meant. */
  suggestions: z.array(z.string()).optional(),
});
export type WrongParameter = z.output<typeof wrongParameterSchema>;

/** The body of every refusal (RFC 9457), served as application/problem+json. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z.array(wrongParameterSchema).optional(),
});
export type Problem = z.output<typeof problemSchema>;

const titles: Record<number, string> = {
  400: "Wrong parameters",
  404: "Not found",
  405: "Method not allowed",
  406: "Not acceptable",
  410: "Gone",
  429: "Too many requests",
  500: "Internal error",
  503: "Temporarily unavailable",
};

/** Thrown by a handler of the open data interface; becomes a problem document. */
export class ApiProblem extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 406 | 410 | 429 | 500 | 503,
    readonly detail?: string,
    readonly errors?: WrongParameter[],
  ) {
    super(detail ?? titles[status] ?? String(status));
    this.name = "ApiProblem";
  }

  body(instance: string): Problem {
    return {
      type: this.errors === undefined ? "about:blank" : "/api#wrong-parameters",
      title: titles[this.status] ?? "Error",
      status: this.status,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      instance,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** 400 for parameters whose value is well-formed but means nothing, such as a place that does not exist. */
export const wrongParameters = (...errors: WrongParameter[]): ApiProblem =>
  new ApiProblem(400, `Wrong: ${errors.map((error) => error.parameter).join(", ")}.`, errors);

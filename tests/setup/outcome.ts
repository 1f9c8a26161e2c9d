import { expect } from "vitest";

import { AppError } from "~/platform/errors/errors";

/** What refused an attempt; null when it was done. Any other fault is thrown on. */
async function refusalOf(attempt: Promise<unknown>): Promise<AppError | null> {
  try {
    await attempt;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** "done", or the code of the refusal. */
export const outcomeOf = async (attempt: Promise<unknown>): Promise<string> =>
  (await refusalOf(attempt))?.code ?? "done";

/** "done", or the code of the refusal and the field at which it is said, if at one. */
export async function outcomeAtField(attempt: Promise<unknown>): Promise<string> {
  const refusal = await refusalOf(attempt);
  return refusal === null ? "done" : [refusal.code, refusal.field].filter(Boolean).join(" ");
}

/** For `expect(…).rejects.toEqual`: a refusal with this code. */
export const withCode = (code: string): unknown => expect.objectContaining({ code });

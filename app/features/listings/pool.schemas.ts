import { z } from "zod";

import { notTyped } from "~/platform/forms/text";

import { largestPool } from "./core/pool";

const weeks = z.number().int().min(1).max(104);
const partner = { companyId: z.uuid(notTyped) };

/** A company is asked to share a leerbaan. */
export const poolAskSchema = z.object({ companyId: z.uuid(), weeks });

/** How long a student stays with a company of the pool, and as which in the row. */
export const poolChangeSchema = z.object({
  ...partner,
  weeks,
  order: z.number().int().min(1).max(largestPool),
});

export const poolDropSchema = z.object(partner);

/** A company answers for itself. */
export const poolAnswerSchema = z.object({ ...partner, listingId: z.uuid(notTyped) });

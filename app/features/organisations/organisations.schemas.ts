import { z } from "zod";

import { line } from "~/platform/forms/text";

import { subjects } from "./core/verification";

/** A coordinator decides; turning down and putting on hold need a reason, which the use case asks for. */
export const decideSchema = z.object({
  subject: z.enum(subjects),
  id: z.uuid(),
  action: z.enum(["approve", "reject", "suspend", "reinstate"]),
  reason: line(0, 500).optional(),
});

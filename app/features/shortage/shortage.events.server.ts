import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

/** A report stopped counting without a placement of Vakbrug: open proposals for it have lost their reason. */
export const reportClosed = defineEvent(
  "shortage.closed",
  z.object({ reportId: z.uuid(), status: z.enum(["solved", "withdrawn", "lapsed"]) }),
);

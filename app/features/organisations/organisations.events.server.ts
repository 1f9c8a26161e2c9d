import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

import { judgedKinds } from "./organisations.forms";

/** A coordinator, or a confirmed address of the school, decided on a person, a school or a company. */
export const organisationJudged = defineEvent(
  "organisations.judged",
  z.object({
    kind: z.enum(judgedKinds),
    id: z.uuid(),
    approved: z.boolean(),
    reason: z.string().optional(),
  }),
);

/** A company was paused because it let one request after another lapse. */
export const companyPausedForSilence = defineEvent(
  "organisations.paused_for_silence",
  z.object({ companyId: z.uuid() }),
);

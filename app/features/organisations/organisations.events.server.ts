import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

import { judgedKinds, judgeActions } from "./organisations.forms";

/** A coordinator decided about a person, a school, a company or a recognition that a company states. */
export const organisationJudged = defineEvent(
  "organisations.judged",
  z.object({
    kind: z.enum(judgedKinds),
    /** The membership, the school or the company; of a recognition, its company. */
    id: z.uuid(),
    action: z.enum(judgeActions),
    /** The qualification that a recognition is for. */
    crebo: z.string().optional(),
    reason: z.string().optional(),
  }),
);

/** A company was paused because it let one request after another lapse. */
export const companyPausedForSilence = defineEvent(
  "organisations.paused_for_silence",
  z.object({ companyId: z.uuid() }),
);

/** The mails of a company go to another address than before, because its contacts were changed. */
export const mailContactChanged = defineEvent(
  "organisations.mail_contact_changed",
  z.object({ companyId: z.uuid() }),
);

/** A company takes a break: by its own choice until a day, or because it was paused for its silence. */
export const companyPaused = defineEvent("organisations.paused", z.object({ companyId: z.uuid() }));

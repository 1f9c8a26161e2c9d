import { z } from "zod";

import { defineLoader } from "~/platform/http/route.server";

import { agreementError } from "../agreements.errors";
import { mayOpenSigningLink } from "../agreements.permissions";
import { pdfAnswer } from "../pdf-answer.server";
import { agreementBehindLink } from "../views.usecases.server";

const params = z.object({ token: z.string().max(100) });

/** Of the version that the link is for: the latest, or nothing. */
export const loader = defineLoader({ allow: mayOpenSigningLink, params }, async ({ ctx, params }) => {
  const { view } = await agreementBehindLink(ctx.db, params.token, ctx.clock.now());
  if (view === null) throw agreementError("no_version");
  return pdfAnswer(view, null, ctx.locale);
});

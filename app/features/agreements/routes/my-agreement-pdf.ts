import { z } from "zod";

import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";

import { maySeeOwnAgreement } from "../agreements.permissions";
import { pdfAnswer, versionOf } from "../pdf-answer.server";
import { agreementPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: maySeeOwnAgreement, params }, async ({ ctx, params, url }) => {
  const view = await agreementPage(ctx.db, params.id, { studentUserId: viewerOf(ctx).userId });
  return pdfAnswer(view, versionOf(url), ctx.locale);
});

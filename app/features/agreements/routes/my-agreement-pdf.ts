import { z } from "zod";

import { platformError } from "~/platform/errors/errors";
import { defineLoader } from "~/platform/http/route.server";

import { maySeeOwnAgreement } from "../agreements.permissions";
import { pdfAnswer, versionOf } from "../pdf-answer.server";
import { agreementPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: maySeeOwnAgreement, params }, async ({ ctx, params, url }) => {
  if (ctx.viewer === null) throw platformError("forbidden");
  const view = await agreementPage(ctx.db, params.id, { studentUserId: ctx.viewer.userId });
  return pdfAnswer(view, versionOf(url), ctx.locale);
});

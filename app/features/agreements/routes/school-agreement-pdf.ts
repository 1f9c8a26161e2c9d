import { z } from "zod";

import { defineLoader } from "~/platform/http/route.server";

import { drawingSchools, mayDrawUp } from "../agreements.permissions";
import { pdfAnswer, versionOf } from "../pdf-answer.server";
import { agreementPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayDrawUp, params }, async ({ ctx, params, url }) =>
  pdfAnswer(
    await agreementPage(ctx.db, params.id, { schoolIds: drawingSchools(ctx.viewer) }),
    versionOf(url),
    ctx.locale,
  ),
);

import { z } from "zod";

import { defineLoader } from "~/platform/http/route.server";

import { agreeingCompanies, maySeeCompanyAgreements } from "../agreements.permissions";
import { pdfAnswer, versionOf } from "../pdf-answer.server";
import { agreementPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: maySeeCompanyAgreements, params }, async ({ ctx, params, url }) =>
  pdfAnswer(
    await agreementPage(ctx.db, params.id, { companyIds: agreeingCompanies(ctx.viewer) }),
    versionOf(url),
    ctx.locale,
  ),
);

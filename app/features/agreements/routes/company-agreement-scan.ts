import { defineLoader } from "~/platform/http/route.server";

import { agreeingCompanies, maySeeCompanyAgreements } from "../agreements.permissions";
import { scanParams } from "../agreements.schemas";
import { scanAnswer } from "../paper.usecases.server";

export const loader = defineLoader(
  { allow: maySeeCompanyAgreements, params: scanParams },
  ({ ctx, params }) => scanAnswer(ctx.db, params, { companyIds: agreeingCompanies(ctx.viewer) }),
);

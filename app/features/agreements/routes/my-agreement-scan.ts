import { platformError } from "~/platform/errors/errors";
import { defineLoader } from "~/platform/http/route.server";

import { maySeeOwnAgreement } from "../agreements.permissions";
import { scanParams } from "../agreements.schemas";
import { scanAnswer } from "../paper.usecases.server";

export const loader = defineLoader({ allow: maySeeOwnAgreement, params: scanParams }, ({ ctx, params }) => {
  if (ctx.viewer === null) throw platformError("forbidden");
  return scanAnswer(ctx.db, params, { studentUserId: ctx.viewer.userId });
});

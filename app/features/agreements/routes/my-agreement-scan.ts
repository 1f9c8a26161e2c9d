import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";

import { maySeeOwnAgreement } from "../agreements.permissions";
import { scanParams } from "../agreements.schemas";
import { scanAnswer } from "../paper.usecases.server";

export const loader = defineLoader({ allow: maySeeOwnAgreement, params: scanParams }, ({ ctx, params }) =>
  scanAnswer(ctx.db, params, { studentUserId: viewerOf(ctx).userId }),
);

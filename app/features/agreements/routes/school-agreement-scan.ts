import { defineLoader } from "~/platform/http/route.server";

import { drawingSchools, mayDrawUp } from "../agreements.permissions";
import { scanParams } from "../agreements.schemas";
import { scanAnswer } from "../paper.usecases.server";

export const loader = defineLoader({ allow: mayDrawUp, params: scanParams }, ({ ctx, params }) =>
  scanAnswer(ctx.db, params, { schoolIds: drawingSchools(ctx.viewer) }),
);

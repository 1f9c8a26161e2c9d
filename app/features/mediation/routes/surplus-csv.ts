import { today } from "~/platform/clock/clock";
import { csvFile } from "~/platform/files/csv.server";
import { defineLoader } from "~/platform/http/route.server";

import { surplusRows } from "../files.server";
import { maySeeSurplus } from "../mediation.permissions";
import { surplusPage } from "../surplus.usecases.server";

export const loader = defineLoader({ allow: maySeeSurplus }, async ({ ctx }) => {
  const now = ctx.clock.now();
  const rows = surplusRows(await surplusPage(ctx.db, now));
  return csvFile(`open-plekken-${today(now)}.csv`, rows, { "Cache-Control": "public, max-age=60" });
});

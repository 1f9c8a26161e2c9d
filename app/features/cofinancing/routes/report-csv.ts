import { defineLoader } from "~/platform/http/route.server";

import { askedReport } from "../asked-report.server";
import { mayReport } from "../cofinancing.permissions";
import { fileName, reportCsv, reportRows } from "../files.server";

export const loader = defineLoader({ allow: mayReport }, async ({ ctx, url }) => {
  const all = await askedReport(ctx, url);
  return reportCsv(`${fileName(all)}.csv`, reportRows(all, ctx.locale));
});

import { defineLoader } from "~/platform/http/route.server";

import { askedReport } from "../asked-report.server";
import { mayReport } from "../cofinancing.permissions";
import { excelFile, fileName, reportRows } from "../files.server";

export const loader = defineLoader({ allow: mayReport }, async ({ ctx, url }) => {
  const all = await askedReport(ctx, url);
  return excelFile(`${fileName(all)}.xlsx`, reportRows(all, ctx.locale));
});

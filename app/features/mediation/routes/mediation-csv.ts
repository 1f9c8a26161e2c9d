import { platformError } from "~/platform/errors/errors";
import { csvFile } from "~/platform/files/csv.server";
import { defineLoader } from "~/platform/http/route.server";

import { askedOf } from "../asked.server";
import { mediationRows } from "../files.server";
import { mayMediate } from "../mediation.permissions";
import { wholeList } from "../mediation.usecases.server";

/** The list that the page of this question shows, all pages of it. */
export const loader = defineLoader({ allow: mayMediate }, async ({ ctx, url }) => {
  if (ctx.viewer === null) throw platformError("forbidden");
  const { asked } = askedOf(url);
  const whole = await wholeList(ctx.db, ctx.viewer, asked, ctx.clock.now());
  const rows = mediationRows(asked.lijst, whole, ctx.locale);
  return csvFile(`bemiddeling-${asked.lijst}-${whole.today}.csv`, rows, {
    "Cache-Control": "private, no-store",
  });
});

import { z } from "zod";

import { schoolYear } from "~/platform/clock/clock";
import { defineLoader } from "~/platform/http/route.server";

import { enrolmentColumns, studentColumns } from "../import-columns";
import { mayPlace } from "../placements.permissions";

const tables = { "studenten.csv": studentColumns, "inschrijvingen.csv": enrolmentColumns };
const params = z.object({ name: z.enum(["studenten.csv", "inschrijvingen.csv"]) });

/**
 * A table as a school hands it in, with one row for an example. With semicolons: Dutch and Belgian spreadsheets show
 * them as columns.
 */
export const loader = defineLoader({ allow: mayPlace, params }, ({ ctx, params }) => {
  const columns = tables[params.name];
  const year = schoolYear(ctx.clock.now()) + 1;
  const rows = [
    columns.map(({ label }) => label[ctx.locale]),
    columns.map(({ example }) => (typeof example === "string" ? example : example(year))),
  ];
  return new Response(`\uFEFF${rows.map((cells) => cells.join(";")).join("\r\n")}\r\n`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${params.name}"`,
    },
  });
});

import { defineLoader } from "~/platform/http/route.server";

import { km, occupancy, type Figures } from "../figures";
import { figuresOfYear, monthOf } from "../figures.usecases.server";
import { mayPlan } from "../transport.permissions";
import { coordinatorOf } from "../who.server";

const quote = (cell: string | number): string => {
  const text = String(cell);
  // A name that a spreadsheet would take for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) && typeof cell === "string" ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const cells = (one: Figures) => [
  one.rides,
  one.pupils,
  one.escorts,
  km(one),
  one.seatsTaken,
  one.seatsOffered,
  occupancy(one),
];

/** The figures of the school year in which a month lies: each month in total, by bus and by region. */
export const loader = defineLoader({ allow: mayPlan }, async ({ ctx, url }) => {
  const who = await coordinatorOf(ctx);
  const { year, months } = await figuresOfYear(ctx.db, who, monthOf(url.searchParams.get("maand"), who.now));
  const lines: (string | number)[][] = [
    [
      ...["month", "kind", "name", "rides", "pupils", "escorts", "km"],
      ...["seats_taken", "seats_offered", "occupancy_percent"],
    ],
    ...months.flatMap(({ month, total, vehicles, regions }) => [
      [month, "total", "", ...cells(total)],
      ...vehicles.map((row) => [month, "bus", row.name, ...cells(row)]),
      ...regions.map((row) => [month, "region", row.name, ...cells(row)]),
    ]),
  ];
  return new Response(`\uFEFF${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="techniekbus-${year}-${year + 1}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
});

import { csvFile } from "~/platform/files/csv.server";
import { defineLoader } from "~/platform/http/route.server";

import { km, occupancy, type Figures } from "../figures";
import { figuresOfYear, monthOf } from "../figures.usecases.server";
import { mayPlan } from "../transport.permissions";
import { coordinatorOf } from "../who.server";

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
  return csvFile(`techniekbus-${year}-${year + 1}.csv`, lines, { "Cache-Control": "private, no-store" });
});

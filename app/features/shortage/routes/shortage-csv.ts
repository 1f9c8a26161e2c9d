import { today } from "~/platform/clock/clock";
import { csvFile } from "~/platform/files/csv.server";
import { defineLoader } from "~/platform/http/route.server";

import { figureText } from "../figure-text";
import { overview } from "../overview.usecases.server";
import { shortagePageMessages } from "../shortage.messages";
import { maySeePublicFigures } from "../shortage.permissions";

/** The public tables of today as one CSV file: never a viewer's exact figures, so that it can be passed on. */
export const loader = defineLoader({ allow: maySeePublicFigures }, async ({ ctx }) => {
  const t = shortagePageMessages[ctx.locale];
  const all = await overview(ctx.db, null, ctx.clock.now());
  const text = (figure: Parameters<typeof figureText>[1]) =>
    figure.kind === "exact" || figure.kind === "rounded" ? figure.value : figureText("en", figure);
  const { national } = all;
  const lines: (string | number)[][] = [
    ["table", "code", "name", "students_without_place", "places_left", "rounding"],
    [
      "country",
      national.region.code,
      national.region.name,
      text(national.demand),
      national.supply,
      national.demand.kind,
    ],
    ...[...all.upper, ...all.labourMarket].map((line) => [
      line.kind,
      line.code,
      line.name,
      text(line.demand),
      line.supply,
      line.demand.kind,
    ]),
    ...all.sectors.map((line) => [
      "sector",
      line.member,
      line.name?.[ctx.locale] ?? line.member,
      text(line.demand),
      line.supply ?? "",
      line.demand.kind,
    ]),
    ...all.levels.map((line) => [
      "level",
      line.member,
      t.level(Number(line.member)),
      text(line.demand),
      "",
      line.demand.kind,
    ]),
    ...all.routes.map((line) => [
      "route",
      line.member,
      t.routes[line.member as keyof typeof t.routes],
      text(line.demand),
      "",
      line.demand.kind,
    ]),
  ];
  return csvFile(`stagetekorten-${today(ctx.clock.now())}.csv`, lines, {
    "Cache-Control": "public, max-age=60",
  });
});

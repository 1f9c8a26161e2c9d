import { kindMessages } from "~/features/listings";
import { figureText, urgency } from "~/features/shortage";
import type { Locale } from "~/platform/i18n/i18n";

import { mediationFileMessages } from "./mediation-file.messages";
import { mediationMessages } from "./mediation.messages";
import type { wholeList } from "./mediation.usecases.server";
import type { SurplusPage } from "./surplus.usecases.server";

type Cell = string | number | null;
type Whole = Awaited<ReturnType<typeof wholeList>>;

function reportRows({ reports, today }: Whole, locale: Locale): Cell[][] {
  const t = mediationFileMessages[locale];
  const { routes, mediation } = mediationMessages[locale];
  return [
    Object.values(t.reports),
    ...reports.map((one) => {
      const { daysToStart, daysWaiting } = urgency(one, today);
      return [
        ...[one.qualification, one.level, routes[one.route], one.schoolName, one.town],
        ...[one.wantedFrom, daysToStart, daysWaiting, one.sent],
        one.status === "mediation" ? mediation : t.open,
      ];
    }),
  ];
}

function placeRows({ places }: Whole, locale: Locale): Cell[][] {
  const { kind } = kindMessages[locale];
  return [
    Object.values(mediationFileMessages[locale].places),
    ...places.map((one) => [
      ...[kind[one.kind], one.title, one.company, one.town],
      ...[one.placesLeft, one.now, one.withTransport],
    ]),
  ];
}

/**
 * The mediation list as rows, with the columns of the screen: no names. When it is longer than a file may be, the last
 * row says so.
 */
export function mediationRows(list: "studenten" | "plekken", whole: Whole, locale: Locale): Cell[][] {
  const rows = list === "studenten" ? reportRows(whole, locale) : placeRows(whole, locale);
  const left = whole.total - whole.reports.length - whole.places.length;
  return left > 0 ? [...rows, [mediationFileMessages[locale].more(left)]] : rows;
}

/**
 * Where places stay empty as rows: a line for every labour-market region, and under one with places over a line for each
 * region near it with students for them. All of it is public; `at_least` figures hold for every number that a rounded one
 * may stand for, travel is in kilometres and minutes from middle to middle.
 */
export function surplusRows({ regions, surplus }: SurplusPage): Cell[][] {
  const overOf = new Map(surplus.map((one) => [one.region.code, one]));
  return [
    [
      ...[
        "line",
        "code",
        "name",
        "students_without_place",
        "rounding",
        "places_left",
        "places_over_at_least",
      ],
      ...["near", "near_students_over_at_least", "km", "minutes_public_transport", "minutes_car"],
    ],
    ...regions.flatMap((region): Cell[][] => {
      const { demand, supply } = region;
      const exact = demand.kind === "exact" || demand.kind === "rounded";
      const found = overOf.get(region.code);
      return [
        [
          ...[
            "region",
            region.code,
            region.name,
            exact ? demand.value : figureText("en", demand),
            demand.kind,
          ],
          ...[supply, found?.over ?? null, null, null, null, null, null],
        ],
        ...(found?.from ?? []).map((near) => [
          ...["nearby", region.code, region.name, null, null, null, null],
          ...[near.name, near.short, near.km, near.transit, near.car],
        ]),
      ];
    }),
  ];
}

import { wrongParameters } from "~/platform/api/api.server";
import { localMoment, schoolYear } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { findRegion, type Region } from "~/platform/geo/geo.server";
import { allSectors } from "~/platform/reference/sectors.server";

import { shareOf, type LearningRoute, type Scope } from "./core/counter";
import { exactFrom, figureValue, publicBase, type PublicFigure } from "./core/disclosure";
import { country, type Cut } from "./core/cells";
import { countBase, countSupply } from "./counter.repository.server";
import { figureOf, publishedAt, regionsNow, tablesAt } from "./public.usecases.server";

export interface Question {
  region?: string | undefined;
  sector?: string | undefined;
  qualification?: string | undefined;
  level?: string | undefined;
  route?: LearningRoute | undefined;
  /** YYYY-MM-DD */
  at?: string | undefined;
}

/** The region that a parameter names; a problem that names the parameter when there is none. */
export async function regionOf(db: Db, slugOrCode: string | undefined): Promise<Region> {
  const found = await findRegion(db, slugOrCode ?? country);
  if (found === null)
    throw wrongParameters({
      parameter: "region",
      code: "unknown_region",
      detail: "There is no region with this slug or code; see /api/v1/regions.",
    });
  return found;
}

/** Which table is asked for. Cuts are not mixed in public: every mixture would be one more sum to subtract with. */
async function cellOf(db: Db, question: Question, region: Region): Promise<{ cut: Cut; member: string }> {
  const asked = (["sector", "qualification", "level", "route"] as const).filter(
    (name) => question[name] !== undefined,
  );
  if (asked.length > 1 || (asked.length === 1 && region.code !== country))
    throw wrongParameters(
      ...(region.code === country ? asked.slice(1) : asked).map((parameter) => ({
        parameter,
        code: "not_combined",
        detail: "Only one cut at a time, and only for the Netherlands, so that nobody can be singled out.",
      })),
    );
  const [cut] = asked;
  if (cut === "sector" && !(await allSectors(db)).some(({ slug }) => slug === question.sector))
    throw wrongParameters({
      parameter: "sector",
      code: "unknown_sector",
      detail: "There is no such sector.",
      suggestions: (await allSectors(db)).map(({ slug }) => slug),
    });
  return cut === undefined ? { cut: "region", member: region.code } : { cut, member: question[cut] ?? "" };
}

function momentOf(at: string | undefined, now: Date): Date | null {
  if (at === undefined) return null;
  const moment = localMoment(at, "00:00");
  if (moment === undefined || moment > now)
    throw wrongParameters({ parameter: "at", code: "future", detail: "A day that has begun already." });
  return moment;
}

/** The public counter for a question of the open data interface; never more than the pages tell the public. */
export async function publicCounter(db: Db, question: Question, now: Date) {
  const region = await regionOf(db, question.region);
  const { cut, member } = await cellOf(db, question, region);
  const moment = momentOf(question.at, now);
  const figures =
    moment === null && cut === "region" ? await regionsNow(db, now) : await tablesAt(db, moment ?? now);
  const demand: PublicFigure = region.kind === "own" ? { kind: "hidden" } : figureOf(figures, cut, member);
  const isNow = moment === null && cut === "region" && demand.kind === "exact";
  const scope: Scope = {
    regionCode: region.code,
    sector: question.sector,
    crebo: question.qualification,
    level: question.level === undefined ? undefined : Number(question.level),
    route: question.route,
  };
  const base = await countBase(scope, schoolYear(moment ?? now), db);
  // The share of a small group would tell its size.
  const value = demand.kind === "few" || base < exactFrom ? null : figureValue(demand);
  const share = value === null ? null : shareOf(value, base);
  return {
    timeStamp: now.toISOString(),
    at: (isNow ? now : await publishedAt(db, moment ?? now)).toISOString(),
    scope: {
      region: region.code,
      sector: question.sector ?? null,
      qualification: question.qualification ?? null,
      level: scope.level ?? null,
      route: question.route ?? null,
    },
    demand,
    base: publicBase(base),
    share: share === null ? null : Math.round(share * 100) / 100,
    supply: moment === null ? await countSupply(scope, db) : null,
  };
}

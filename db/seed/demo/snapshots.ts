import type { shortageSnapshot } from "../../schema";
import { amsterdam, plusDays, schoolYearOf } from "./days";
import type { DemoSchool, Ground } from "./ground";
import type { Offers } from "./offers";
import type { DemoShortage } from "./shortage";

export type DemoSnapshot = typeof shortageSnapshot.$inferInsert;

/** Nights of which the counter was kept; on one in twenty nothing ran. */
const nights = 70;
const missed = 0.05;

const dutch = (municipalityCode: string): boolean => municipalityCode.startsWith("GM");

/**
 * The country's counter at the end of each of the last weeks, as the rows of the demonstration have it: what a night that
 * runs would have kept.
 */
export function makeSnapshots(
  ground: Ground,
  { reports, bases, placements }: DemoShortage,
  { listings, companies }: Offers,
  schools: readonly DemoSchool[],
): DemoSnapshot[] {
  const inCountry = new Set(
    schools.filter((school) => dutch(school.municipalityCode)).map((school) => school.id),
  );
  const verified = new Set(
    companies.filter(({ row }) => row.verification === "verified").map(({ row }) => row.id),
  );
  const counted = reports.filter((report) => inCountry.has(report.schoolId));
  const offered = listings.filter(
    (one) =>
      (one.kind === "internship" || one.kind === "apprenticeship") &&
      one.status === "published" &&
      verified.has(one.companyId) &&
      dutch(one.municipalityCode),
  );
  const offeredIds = new Set(offered.map(({ id }) => id));
  const taking = placements.filter((one) => one.status === "accepted" && offeredIds.has(one.listingId));
  const before = (moment: Date | null | undefined, midnight: Date): boolean =>
    moment !== null && moment !== undefined && moment <= midnight;
  const made: DemoSnapshot[] = [];
  for (let back = nights; back >= 1; back -= 1) {
    if (ground.random.chance(missed)) continue;
    const day = plusDays(ground.today, -back);
    const midnight = amsterdam(plusDays(day, 1), 0);
    const open = counted.filter(
      ({ createdAt, closedAt }) => before(createdAt, midnight) && !before(closedAt, midnight),
    );
    const places = offered
      .filter(({ publishedAt }) => before(publishedAt, midnight))
      .reduce((sum, one) => sum + (one.places ?? 0), 0);
    made.push({
      day,
      regionCode: "NL",
      cut: "all",
      demand: new Set(open.map(({ studentId }) => studentId)).size,
      base: bases
        .filter((row) => inCountry.has(row.schoolId) && row.schoolYear === schoolYearOf(day))
        .reduce((sum, row) => sum + row.students, 0),
      supply: places - taking.filter(({ acceptedAt }) => before(acceptedAt, midnight)).length,
    });
  }
  return made;
}

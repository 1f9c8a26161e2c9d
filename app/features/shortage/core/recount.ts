import { routes, type LearningRoute, type Scope } from "./counter";
import { counts, type ReportState } from "./report";

/** The rows behind the counter, as the tables hold them. */
export interface Rows {
  reports: {
    studentId: string;
    schoolId: string;
    crebo: string;
    route: LearningRoute;
    schoolYear: number;
    status: ReportState;
  }[];
  bases: { schoolId: string; crebo: string; route: LearningRoute; schoolYear: number; students: number }[];
  listings: {
    id: string;
    crebo: string | null;
    sector: string;
    levels: number[];
    kind: string;
    route: LearningRoute | null;
    places: number | null;
    municipalityCode: string;
    status: string;
    verification: string;
  }[];
  placements: { listingId: string; status: string }[];
  schools: { id: string; municipalityCode: string }[];
  qualifications: { crebo: string; sector: string; level: number | null }[];
  members: { regionCode: string; municipalityCode: string }[];
}

/** What the rows of one scope add up to. Persons, except supply, which is places. */
export interface Recounted {
  demand: number;
  base: number;
  supply: number;
}

/** An offer that is out, an accepted and a placed student take a place. */
const takes = new Set(["offered", "accepted", "placed"]);

/**
 * Adds the rows up one by one, knowing nothing of how the counter is asked for. Answers what counts the scopes; the base is
 * that of `year` unless the scope names one.
 */
export function recounter(rows: Rows): (scope: Scope, year: number) => Recounted {
  const townOf = new Map(rows.schools.map((school) => [school.id, school.municipalityCode]));
  const about = new Map(rows.qualifications.map((one) => [one.crebo, one]));
  const membersOf = new Map<string, Set<string>>();
  for (const { regionCode, municipalityCode } of rows.members)
    membersOf.set(regionCode, (membersOf.get(regionCode) ?? new Set()).add(municipalityCode));
  const taken = new Map<string, number>();
  for (const { listingId, status } of rows.placements)
    if (takes.has(status)) taken.set(listingId, (taken.get(listingId) ?? 0) + 1);

  const inTown = (scope: Scope, town: string | undefined): boolean =>
    town !== undefined &&
    (scope.municipalityCodes?.includes(town) ?? true) &&
    (scope.regionCode === undefined || (membersOf.get(scope.regionCode)?.has(town) ?? false));
  const ofSchool = (
    scope: Scope,
    row: { schoolId: string; crebo: string; route: LearningRoute; schoolYear: number },
  ): boolean =>
    inTown(scope, townOf.get(row.schoolId)) &&
    (scope.schoolId === undefined || scope.schoolId === row.schoolId) &&
    (scope.crebo === undefined || scope.crebo === row.crebo) &&
    (scope.route === undefined || scope.route === row.route) &&
    (scope.sector === undefined || scope.sector === about.get(row.crebo)?.sector) &&
    (scope.level === undefined || scope.level === about.get(row.crebo)?.level);
  const ofPlace = (scope: Scope, place: Rows["listings"][number]): boolean => {
    const known = place.crebo === null ? undefined : about.get(place.crebo);
    const levels = typeof known?.level === "number" ? [known.level] : place.levels;
    const route = place.route ?? (place.kind === "internship" ? "bol" : "bbl");
    return (
      inTown(scope, place.municipalityCode) &&
      (scope.crebo === undefined || scope.crebo === place.crebo) &&
      (scope.sector === undefined || scope.sector === (known?.sector ?? place.sector)) &&
      (scope.level === undefined || levels.includes(scope.level)) &&
      (scope.route === undefined || route === scope.route || route === "combined")
    );
  };
  const open = rows.reports.filter(({ status }) => counts(status));
  const offered = rows.listings.filter(
    (place) => place.status === "published" && place.verification === "verified",
  );

  return (scope, year) => ({
    demand: new Set(
      open
        .filter((row) => ofSchool(scope, row))
        .filter((row) => scope.schoolYear === undefined || row.schoolYear === scope.schoolYear)
        .map(({ studentId }) => studentId),
    ).size,
    base: rows.bases
      .filter((row) => row.schoolYear === (scope.schoolYear ?? year) && ofSchool(scope, row))
      .reduce((sum, { students }) => sum + students, 0),
    supply: offered
      .filter((place) => ofPlace(scope, place))
      .reduce((sum, place) => sum + (place.places ?? 0) - (taken.get(place.id) ?? 0), 0),
  });
}

/** Every scope of one cut in which the rows have anything, and the whole. */
export function scopesIn(rows: Rows): Scope[] {
  const towns = new Set([
    ...rows.schools
      .filter(({ id }) => [...rows.reports, ...rows.bases].some(({ schoolId }) => schoolId === id))
      .map(({ municipalityCode }) => municipalityCode),
    ...rows.listings.map(({ municipalityCode }) => municipalityCode),
  ]);
  const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
  const crebos = distinct(
    [...rows.reports, ...rows.bases, ...rows.listings].flatMap(({ crebo }) => crebo ?? []),
  );
  const known = rows.qualifications.filter(({ crebo }) => crebos.includes(crebo));
  return [
    {},
    ...distinct(
      rows.members
        .filter(({ municipalityCode }) => towns.has(municipalityCode))
        .map(({ regionCode }) => regionCode),
    ).map((regionCode) => ({ regionCode })),
    ...distinct([...known, ...rows.listings].map(({ sector }) => sector)).map((sector) => ({ sector })),
    ...[1, 2, 3, 4].map((level) => ({ level })),
    ...routes.map((route) => ({ route })),
    ...crebos.map((crebo) => ({ crebo })),
    ...distinct(rows.reports.map(({ schoolYear }) => schoolYear)).map((schoolYear) => ({ schoolYear })),
  ];
}

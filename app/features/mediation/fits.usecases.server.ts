import { byFit, fitOf, type Fit, type Place, type Seeker } from "~/features/matching/index.server";
import type { ReportSeeker } from "~/features/shortage/index.server";
import { haversineKm } from "~/platform/geo/distance";
import { travelMinutes, type TravelMode } from "~/platform/geo/travel";

/** For who has no profile: an hour of public transport from the school. */
const unknownTravel = { mode: "public_transport", maxMinutes: 60 } as const;

const later = (a: string, b: string): string => (a > b ? a : b);

/** What a report says of the person who looks; `today` is YYYY-MM-DD in Amsterdam. */
export function seekerOf(report: ReportSeeker, today: string): Seeker {
  const { crebo, dossier, domain, sector, level, route, birthDate, lat, lng } = report;
  return {
    ...{ programmes: [{ crebo, dossier, domain, sector }], enrolled: true, level, route, birthDate },
    startsFrom: later(report.wantedFrom, today),
    travel: {
      ...{ lat, lng },
      mode: report.mode ?? unknownTravel.mode,
      maxMinutes: report.maxMinutes ?? unknownTravel.maxMinutes,
    },
    weekdays: report.weekdays,
    daysPerWeek: null,
    drivingLicence: report.drivingLicence,
    vogWilling: report.vogWilling,
    skills: report.skills,
  };
}

/** How long the way is by other means than one's own, in minutes. */
export interface OtherWays {
  mode: TravelMode;
  minutes: number;
}

/** One who fits a place, as the list of the place shows them: by what they learn, not by name. */
export interface FittingReport {
  reportId: string;
  qualification: string;
  level: number | null;
  schoolName: string;
  town: string;
  wantedFrom: string;
  fromHome: boolean;
  fit: Fit;
  /** Empty for who can come as they travel now. */
  otherWays: OtherWays[];
}

const others = ["e_bike", "public_transport", "car"] as const;
/** Longer than this nobody travels daily. */
const longest = 90;

/**
 * Who of these fits a place: those who can come as they travel now, and those who could if there were transport, by
 * other means or by travelling longer than they want, within an hour and a half. Each the best fit first.
 */
export function whoFits(
  place: Place,
  reports: readonly ReportSeeker[],
  today: string,
): { now: FittingReport[]; withTransport: FittingReport[] } {
  const fitting = reports
    .map((report) => {
      const fit = fitOf(seekerOf(report, today), place);
      const far = fit.drawbacks.some(({ about }) => about === "travel");
      const km = haversineKm(report, place);
      const ways = others
        .map((mode) => ({ mode, minutes: travelMinutes(km, mode) }))
        .filter(({ minutes }) => minutes <= longest);
      return { report, fit, far, otherWays: far ? ways : [] };
    })
    .filter(({ fit }) => fit.fits)
    .sort(byFit)
    .map(({ report, fit, far, otherWays }) => {
      const { reportId, qualification, level, schoolName, town, wantedFrom, fromHome } = report;
      return {
        far,
        line: { reportId, qualification, level, schoolName, town, wantedFrom, fromHome, fit, otherWays },
      };
    });
  return {
    now: fitting.filter(({ far }) => !far).map(({ line }) => line),
    withTransport: fitting
      .filter(({ far, line }) => far && line.otherWays.length > 0)
      .map(({ line }) => line),
  };
}

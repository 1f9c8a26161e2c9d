import { resolveQualification } from "~/features/organisations/index.server";
import { renewReport, report, solveElsewhere, withdrawReport } from "~/features/shortage/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { bboxAround, haversineKm } from "~/platform/geo/distance";

import { byFit, fit, type FitReason } from "./core/fit";
import { findOffers, findSchoolPoint, type OfferRow } from "./offers.repository.server";
import type { ReportedStudent } from "./core/lines";
import type { PlacementState } from "./core/placement";
import { findWaits } from "./placements.repository.server";

export interface StudentInput {
  schoolId: string;
  studentNumber: string;
  name: string;
  birthDate?: string | undefined;
  email?: string | undefined;
  qualification: string;
  route: "bol" | "bbl" | "combined";
  schoolYear: number;
  wantedFrom: string;
  note?: string | undefined;
  idempotencyKey: string;
}

/** The school reports one student without a place; answers the report's id. */
export async function reportStudent(
  db: Db,
  { qualification, ...input }: StudentInput,
  by: { actorId: string; now: Date },
): Promise<string> {
  const crebo = await resolveQualification(db, qualification);
  const made = await inTransaction(db, (tx) => report(tx, { ...input, ...by, crebo, actor: "Sch" }));
  return made.reportId;
}

type ReportCommand = { reportId: string; schoolId: string; actorId: string; now: Date };

export const takeBack = async (db: Db, command: ReportCommand): Promise<void> => {
  await inTransaction(db, (tx) => withdrawReport(tx, { ...command, actor: "Sch" }));
};

export const placedElsewhere = async (db: Db, command: ReportCommand & { place: string }): Promise<void> => {
  await inTransaction(db, (tx) => solveElsewhere(tx, { ...command, actor: "Sch" }));
};

export const stillLooking = async (db: Db, command: ReportCommand): Promise<void> => {
  await inTransaction(db, (tx) => renewReport(tx, { ...command, actor: "Sch" }));
};

export type FittingOffer = Omit<OfferRow, "lat" | "lng"> & {
  distanceKm: number;
  reasons: FitReason[];
  /** How the student stands there while waiting for its answer; nobody is proposed for it again then. */
  waits: PlacementState | null;
};

const shownAtMost = 20;

/** Places that fit a student within `radiusKm` of the school, the best first, and why; at most 20. */
export async function fittingOffers(
  db: Db,
  student: ReportedStudent,
  { radiusKm, now }: { radiusKm: number; now: Date },
): Promise<{ total: number; offers: FittingOffer[] }> {
  const school = await findSchoolPoint(student.schoolId, db);
  if (school === null) return { total: 0, offers: [] };
  const found = await findOffers(
    {
      ...student,
      day: student.wantedFrom,
      today: today(now),
      lat: school.lat,
      lng: school.lng,
      box: bboxAround(school, radiusKm),
    },
    db,
  );
  const waits = await findWaits(student.studentId, db);
  const offers = found
    .flatMap(({ lat, lng, ...offer }): FittingOffer[] => {
      const distanceKm = haversineKm(school, { lat, lng });
      const reasons = distanceKm <= radiusKm ? fit(student, { ...offer, distanceKm }) : null;
      return reasons === null ? [] : [{ ...offer, distanceKm, reasons, waits: waits.get(offer.id) ?? null }];
    })
    .sort(byFit);
  return { total: offers.length, offers: offers.slice(0, shownAtMost) };
}

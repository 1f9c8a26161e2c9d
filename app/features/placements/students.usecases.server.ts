import { renewReport, report, solveElsewhere, withdrawReport } from "~/features/shortage/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";
import { bboxAround, haversineKm } from "~/platform/geo/distance";
import { comparable } from "~/platform/geo/normalise";

import { byFit, fit, type FitReason } from "./core/fit";
import {
  findOffers,
  findQualification,
  findQualifications,
  findSchoolPoint,
  type OfferRow,
  type QualificationRow,
} from "./offers.repository.server";
import type { StudentLine } from "./core/lines";

/** How a qualification is shown in a list and may be typed back. */
export const qualificationLabel = (row: Pick<QualificationRow, "crebo" | "name">): string =>
  `${row.name} (${row.crebo})`;

/** Qualifications for what somebody is typing; tolerant of typing errors, accents and capitals. */
export async function suggestQualifications(db: Db, typed: string, limit = 8): Promise<QualificationRow[]> {
  const text = comparable(typed.replaceAll(/[()]/g, " ")).slice(0, 80);
  return text.length < 2 ? [] : findQualifications(text, limit, db);
}

/**
 * The crebo that was meant: by its code, by its exact name, or because there is only one that it can be. Throws a 422 at
 * the field with what it may have been.
 */
export async function resolveQualification(db: Db, typed: string): Promise<string> {
  const code = /(?:^|\()\s*(\d{5})\s*\)?\s*$/.exec(typed)?.[1];
  if (code !== undefined) {
    const found = await findQualification(code, db);
    if (found !== null) return found.crebo;
  }
  const close = await suggestQualifications(db, typed, 5);
  const same = close.filter((row) => comparable(row.name) === comparable(typed));
  const only = same.length === 1 ? same[0] : close.length === 1 ? close[0] : undefined;
  if (only !== undefined) return only.crebo;
  const names = (same.length > 1 ? same : close).map(qualificationLabel).join(", ");
  throw new AppError(
    "placements.unknown_qualification",
    {
      status: 422,
      nl:
        names === ""
          ? "Deze opleiding kennen we niet. Typ de naam of de crebocode."
          : `Welke opleiding bedoel je? Typ er een over, met de code: ${names}.`,
      en:
        names === ""
          ? "We do not know this qualification. Type its name or crebo code."
          : `Which qualification do you mean? Copy one, with its code: ${names}.`,
    },
    "qualification",
  );
}

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

export type FittingOffer = Omit<OfferRow, "lat" | "lng"> & { distanceKm: number; reasons: FitReason[] };

const shownAtMost = 20;

/** Places that fit a student within `radiusKm` of the school, the best first, and why; at most 20. */
export async function fittingOffers(
  db: Db,
  student: StudentLine,
  radiusKm: number,
): Promise<{ total: number; offers: FittingOffer[] }> {
  const school = await findSchoolPoint(student.schoolId, db);
  if (school === null) return { total: 0, offers: [] };
  const found = await findOffers(
    {
      ...student,
      day: student.wantedFrom,
      lat: school.lat,
      lng: school.lng,
      box: bboxAround(school, radiusKm),
    },
    db,
  );
  const offers = found
    .flatMap(({ lat, lng, ...offer }): FittingOffer[] => {
      const distanceKm = haversineKm(school, { lat, lng });
      const reasons = distanceKm <= radiusKm ? fit(student, { ...offer, distanceKm }) : null;
      return reasons === null ? [] : [{ ...offer, distanceKm, reasons }];
    })
    .sort(byFit);
  return { total: offers.length, offers: offers.slice(0, shownAtMost) };
}

import { randomUUID } from "node:crypto";

import { accept } from "~/features/placements/answer.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import type { Db } from "~/platform/db.server";

import { at, byCompany, bySchool, type World } from "./placements";

interface Options {
  now: Date;
  /** Which school, and which listing. */
  school?: number;
  listing?: number;
  studentNumber?: string;
  birthDate?: string;
  email?: string;
  startsOn?: string;
  endsOn?: string;
}

/** A student of a school whom a company has taken, with who acts for which side. */
export async function acceptedPlacement(db: Db, world: World, options: Options) {
  const { now } = options;
  const school = at(world.schools, options.school ?? 0);
  const listing = at(world.listings, options.listing ?? 0);
  const work = { env: { appUrl: "https://vakbrug.test" }, now };
  const schoolSide = bySchool(world, options.school);
  const companySide = byCompany(world, options.listing);
  const reportId = await reportStudent(
    db,
    {
      schoolId: school.id,
      studentNumber: options.studentNumber ?? randomUUID().slice(0, 8),
      name: "Noor de Wit",
      ...(options.birthDate === undefined ? {} : { birthDate: options.birthDate }),
      ...(options.email === undefined ? {} : { email: options.email }),
      qualification: world.crebo,
      route: "bbl",
      schoolYear: 2025,
      wantedFrom: "2026-04-01",
      idempotencyKey: randomUUID(),
    },
    { actorId: school.userId, now },
  );
  const placementId = await propose(
    db,
    {
      ...schoolSide,
      reportId,
      listingId: listing.id,
      startsOn: options.startsOn ?? "2026-04-01",
      endsOn: options.endsOn ?? "2027-03-31",
      idempotencyKey: randomUUID(),
    },
    work,
  );
  await accept(db, placementId, companySide, work);
  return {
    placementId,
    reportId,
    school,
    listing,
    bySchool: schoolSide,
    byCompany: companySide,
    work,
  };
}

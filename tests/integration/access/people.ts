import { coordinatorRegion, membership } from "#db/schema";
import type { Db } from "#db/client.server";
import { makeSessions } from "~/platform/auth/session.server";
import type { Viewer } from "~/platform/auth/viewer";
import type { makeFactories } from "../../setup/factories";
import { addApplicant } from "../../setup/placements";
import type { Actor } from "./actors";

/** The id of each person's account. */
export type People = Record<Exclude<Actor, "nobody">, string>;

interface Organisations {
  school: string;
  otherSchool: string;
  company: string;
  otherCompany: string;
  newCompany: string;
}

/** Each person as a request of theirs finds them: by their own session. */
export async function viewersOf(db: Db, people: People): Promise<Record<Actor, Viewer | null>> {
  const sessions = makeSessions(db, true);
  const viewers: Partial<Record<Actor, Viewer | null>> = { nobody: null };
  for (const [actor, userId] of Object.entries(people) as [Actor, string][]) {
    const cookie = (await sessions.start(userId)).split(";")[0] ?? "";
    viewers[actor] = (await sessions.read(cookie)).viewer;
  }
  return viewers as Record<Actor, Viewer | null>;
}

/** The people of these organisations, and those of none. `teacher` is there already. */
export async function makePeople(
  db: Db,
  make: ReturnType<typeof makeFactories>,
  of: Organisations,
  options: { teacher: string; crebo: string; now: Date },
) {
  const { teacher, crebo, now } = options;
  const newcomer = await make.user();
  const [waiting] = await db
    .insert(membership)
    .values({ userId: newcomer.id, schoolId: of.school, role: "teacher" })
    .returning();
  const trainer = await make.user();
  await db
    .insert(membership)
    .values({ userId: trainer.id, companyId: of.company, role: "practice_trainer", status: "verified" });
  const coordinator = await make.user({ role: "coordinator" });
  const farCoordinator = await make.user({ role: "coordinator" });
  await db.insert(coordinatorRegion).values([
    { userId: coordinator.id, regionCode: "PV29" },
    { userId: farCoordinator.id, regionCode: "PV20" },
  ]);
  const placer = await make.staff(of.school, "placement_coordinator");
  const pupil = await make.user();
  const applicant = await addApplicant(db, { crebo, now, school: { id: of.school, number: "1003" } });
  const people: People = {
    member: pupil.id,
    newTeacher: newcomer.id,
    teacher,
    colleague: (await make.staff(of.school)).id,
    otherTeacher: (await make.staff(of.otherSchool)).id,
    placer: placer.id,
    otherPlacer: (await make.staff(of.otherSchool, "placement_coordinator")).id,
    manager: (await make.manager(of.company)).id,
    trainer: trainer.id,
    otherManager: (await make.manager(of.otherCompany)).id,
    newManager: (await make.manager(of.newCompany)).id,
    coordinator: coordinator.id,
    farCoordinator: farCoordinator.id,
    admin: (await make.user({ role: "admin" })).id,
    student: applicant.userId,
  };
  return { people, newcomer, pupil, placer, waitingMembershipId: waiting?.id ?? "" };
}

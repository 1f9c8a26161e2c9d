import { hash } from "@node-rs/argon2";

import type { coordinatorRegion, membership, user } from "../../schema";
import type { DemoCompany } from "./companies";
import type { DemoSchool, Ground } from "./ground";
import { personName } from "./names";

export interface DemoPeople {
  users: (typeof user.$inferInsert & { id: string })[];
  memberships: (typeof membership.$inferInsert)[];
  regions: (typeof coordinatorRegion.$inferInsert)[];
}

const password = "vakbrug-demo";

/** The demonstration accounts, a coordinator for every landsdeel, and teachers who ask and book. */
export async function makePeople(
  ground: Ground,
  from: { vo: DemoSchool; mbo: DemoSchool; company: DemoCompany; teachers: DemoSchool[] },
): Promise<
  DemoPeople & { teacher: string; trainer: string; student: string; teacherOf: Map<string, string> }
> {
  const { random, today } = ground;
  const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const made: DemoPeople = { users: [], memberships: [], regions: [] };
  const person = (email: string, name: string, role: "member" | "coordinator" | "admin" = "member") => {
    const id = random.uuid();
    made.users.push({
      id,
      email: `${email}@vakbrug.test`,
      name,
      passwordHash,
      role,
      phone: "085 011 22 33",
      emailConfirmedAt: today,
      createdAt: today,
    });
    return id;
  };
  const joins = (
    userId: string,
    of: { schoolId: string } | { companyId: string },
    role: (typeof membership.$inferInsert)["role"],
  ) =>
    made.memberships.push({
      id: random.uuid(),
      userId,
      ...of,
      role,
      status: "verified",
      createdAt: today,
      decidedAt: today,
    });

  const teacher = person("docent", "Marloes Brugstra");
  joins(teacher, { schoolId: from.vo.id }, "teacher");
  const trainer = person("bpv", "Henk Waterlander");
  joins(trainer, { schoolId: from.mbo.id }, "placement_coordinator");
  const manager = person("bedrijf", from.company.contact.name);
  joins(manager, { companyId: from.company.row.id }, "company_manager");
  from.company.contact.userId = manager;
  from.company.contact.email = "bedrijf@vakbrug.test";
  const student = person("student", "Sam Kreekstra");
  const coordinator = person("coordinator", "Joke Vuurbaak", "coordinator");
  for (const regionCode of ["PV29", "AM24"]) made.regions.push({ userId: coordinator, regionCode });
  person("beheer", "Beheer Demonstratie", "admin");
  for (const code of ["LT-NOORD", "LT-OOST", "LT-ZUIDOOST", "LT-ZUIDWEST", "LT-NOORDVLEUGEL", "VL"]) {
    const id = person(`coordinator-${code.toLowerCase()}`, personName(random), "coordinator");
    made.regions.push({ userId: id, regionCode: code });
  }
  const teacherOf = new Map([[from.vo.id, teacher]]);
  from.teachers.forEach((school, index) => {
    const id = person(`docent-${index + 1}`, personName(random));
    joins(id, { schoolId: school.id }, "teacher");
    teacherOf.set(school.id, id);
  });
  return { ...made, teacher, trainer, student, teacherOf };
}

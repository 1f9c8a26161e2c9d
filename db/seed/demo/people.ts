import { hash } from "@node-rs/argon2";

import type { coordinatorRegion, membership, user } from "../../schema";
import { uuidOf } from "../uuid";
import type { DemoCompany } from "./companies";
import { amsterdam, plusDays } from "./days";
import type { DemoSchool, Ground } from "./ground";
import { personName } from "./names";

export interface DemoPeople {
  users: (typeof user.$inferInsert & { id: string })[];
  memberships: (typeof membership.$inferInsert)[];
  regions: (typeof coordinatorRegion.$inferInsert)[];
  /** By their address before the @. */
  id(name: string): string;
  /** The teacher who books for a school. */
  teacherOf: Map<DemoSchool, string>;
}

/** Known to everybody who reads this: only for a database that nobody else can reach. */
const demoPassword = "vakbrug-demo";
/** The same every time, so that the same `now` gives the same rows; it protects nothing. */
const salt = Buffer.from("vakbrug-demonstration");

const passwordHash = (): Promise<string> =>
  hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1, salt });

type Role = NonNullable<(typeof user.$inferInsert)["role"]>;
type Joining = { of: { schoolId: string } | { companyId: string } } & Pick<
  typeof membership.$inferInsert,
  "role"
>;

export interface Cast {
  /** The schools of `docent@` and `bpv@`. */
  vo: DemoSchool;
  mbo: DemoSchool;
  company: DemoCompany;
  /** Schools with a teacher who books. */
  booking: DemoSchool[];
  /** Companies whose registration waits; their first person has an account. */
  waiting: DemoCompany[];
  /** Where somebody waits to be recognised, the longest first. */
  joining: { school: DemoSchool; role: "teacher" | "placement_coordinator" }[];
}

/**
 * The demonstration accounts, a coordinator for every landsdeel, teachers who ask and book, and people who wait to be
 * recognised. Only the six named accounts have a password, and only when `passwords` is set.
 */
export async function makePeople(ground: Ground, cast: Cast, passwords: boolean): Promise<DemoPeople> {
  const { random, today } = ground;
  const secret = passwords ? await passwordHash() : null;
  const users: DemoPeople["users"] = [];
  const memberships: DemoPeople["memberships"] = [];
  const regions: DemoPeople["regions"] = [];

  const person = (
    address: string,
    name: string,
    options: { role?: Role; known?: boolean; createdAt?: Date; phone?: string | null } = {},
  ) => {
    const email = address.includes("@") ? address : `${address}@vakbrug.test`;
    const id = uuidOf("user", email);
    const createdAt = options.createdAt ?? amsterdam(plusDays(today, -200), 10);
    users.push({
      id,
      email,
      name,
      role: options.role ?? "member",
      phone: options.phone ?? null,
      passwordHash: options.known === true ? secret : null,
      emailConfirmedAt: createdAt,
      createdAt,
    });
    return { id, createdAt };
  };
  const joins = (
    who: { id: string; createdAt: Date },
    { of, role }: Joining,
    status: "verified" | "pending" = "verified",
  ) =>
    memberships.push({
      id: uuidOf("membership", who.id, role),
      userId: who.id,
      companyId: null,
      schoolId: null,
      ...of,
      role,
      status,
      createdAt: who.createdAt,
      decidedAt: status === "pending" ? null : who.createdAt,
    });

  const known = true;
  const teacher = person("docent", "Marloes Kokkelstra", { known });
  joins(teacher, { of: { schoolId: cast.vo.id }, role: "teacher" });
  joins(person("bpv", "Henk Zeedistelmans", { known }), {
    of: { schoolId: cast.mbo.id },
    role: "placement_coordinator",
  });
  const { contact } = cast.company;
  const manager = person("bedrijf", contact.name, { known, phone: contact.phone ?? null });
  joins(manager, { of: { companyId: cast.company.row.id }, role: "company_manager" });
  Object.assign(contact, { userId: manager.id, email: "bedrijf@vakbrug.test" });
  person("student", "Sam Wulpstra", { known });
  person("leerling", "Noor Zilverschoon", { known });
  const coordinator = person("coordinator", "Joke van der Lamsoor", { role: "coordinator", known });
  for (const regionCode of ["PV29", "AM24"]) regions.push({ userId: coordinator.id, regionCode });
  person("beheer", "Beheer Demonstratie", { role: "admin", known });

  for (const code of ["LT-NOORD", "LT-OOST", "LT-ZUIDOOST", "LT-ZUIDWEST", "LT-NOORDVLEUGEL", "VL"]) {
    const made = person(`coordinator-${code.toLowerCase()}`, personName(random), { role: "coordinator" });
    regions.push({ userId: made.id, regionCode: code });
  }
  const teacherOf = new Map([[cast.vo, teacher.id]]);
  cast.booking.forEach((school, index) => {
    const made = person(`docent-${index + 1}`, personName(random));
    joins(made, { of: { schoolId: school.id }, role: "teacher" });
    teacherOf.set(school, made.id);
  });
  for (const { row, contact: first } of cast.waiting) {
    const made = person(first.email, first.name, { ...(row.createdAt && { createdAt: row.createdAt }) });
    joins(made, { of: { companyId: row.id }, role: "company_manager" });
    first.userId = made.id;
  }
  cast.joining.forEach(({ school, role }, index) => {
    const createdAt = amsterdam(plusDays(today, index - cast.joining.length), random.int(8, 16));
    joins(
      person(`nieuw-${index + 1}@school.test`, personName(random), { createdAt }),
      { of: { schoolId: school.id }, role },
      "pending",
    );
  });
  return {
    users,
    memberships,
    regions,
    teacherOf,
    id: (name) => uuidOf("user", `${name}@vakbrug.test`),
  };
}

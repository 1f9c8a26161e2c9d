import type { Db } from "#db/client.server";
import { answer, counter } from "~/features/bookings/answer.usecases.server";
import { fixedClock } from "../../setup/clock";
import type { AccessWorld } from "./world";

const now = fixedClock().now();

/** The company of the world, as one side of a booking. */
export const companyOf = ({ company }: AccessWorld) => ({
  actor: "C" as const,
  userId: null,
  scope: { kind: "companies" as const, ids: [company.id] },
  now,
});

/** The school of the world by its teacher, as the other side. */
export const schoolOf = ({ school, viewers }: AccessWorld) => ({
  actor: "T" as const,
  userId: viewers.teacher?.userId ?? null,
  scope: { kind: "schools" as const, ids: [school.id] },
  schoolIds: [school.id],
  now,
});

/** Who manages the company. */
export const managerOf = ({ company, viewers }: AccessWorld) => ({
  userId: viewers.manager?.userId ?? "",
  companyIds: [company.id],
  now,
});

/** The same person, as the one who answers applications. */
export const recruiterOf = ({ company, viewers }: AccessWorld) => ({
  actorId: viewers.manager?.userId ?? "",
  companyIds: [company.id],
});

/** The company agrees to the booking of the world. */
export const confirmed = (tx: Db, world: AccessWorld) =>
  answer(tx, companyOf(world), world.reference, "confirm");

/** The company proposes another moment for it. */
export const countered = (tx: Db, world: AccessWorld) =>
  counter(tx, companyOf(world), world.reference, { slotIds: [world.slots.free] });

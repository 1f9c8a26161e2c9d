import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { busReservation, recognitionClaim } from "#db/schema";
import { answerMove, askMove } from "~/features/bookings/moves.usecases.server";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { judge } from "~/features/organisations/judge.usecases.server";
import type { Judgement } from "~/features/organisations/organisations.forms";
import { answerReservation } from "~/features/transport/answer.usecases.server";
import { reserveForVisit } from "~/features/transport/reserve-visit.usecases.server";
import { fixedClock } from "../../setup/clock";
import { makeFactories } from "../../setup/factories";
import { companyOf, confirmed, schoolOf } from "../access/sides";
import type { AccessWorld } from "../access/world";

const now = fixedClock().now();
/** The reason that is given wherever one is asked for. */
export const because = "Het lukt toch niet.";
/** Who administers, and so answers for any bus or organisation. */
export const adminOf = ({ viewers }: AccessWorld) => ({ userId: viewers.admin?.userId ?? "", now });

/** A visit that was agreed, and that the school wants to move. */
export const moving = async (tx: Db, world: AccessWorld) => {
  await confirmed(tx, world);
  await askMove(tx, schoolOf(world), world.reference, { slotId: world.slots.free });
};

/** A request whose second choice is of another company. */
export async function twoChoices(tx: Db, world: AccessWorld): Promise<void> {
  const make = makeFactories(tx);
  const other = await make.company();
  await make.contact(other.id);
  const { id: secondSlotId } = await make.slot((await make.listing(other.id)).id);
  await requestBooking(tx, schoolOf(world), {
    ...{ idempotencyKey: randomUUID(), schoolId: world.school.id, slotId: world.slots.free, secondSlotId },
    ...{ groupAudience: "vmbo-kb", pupils: 20, escorts: 2, goal: "Zien hoe het werkt.", needs: "" },
    ...{ vogWanted: false, risksAccepted: false },
  });
}

/** A visit that was agreed, with a bus that was agreed too. */
export async function withBus(tx: Db, world: AccessWorld): Promise<string> {
  await confirmed(tx, world);
  const form = {
    idempotencyKey: randomUUID(),
    vehicleId: world.bus.vehicleId,
    fromPlace: "",
    wheelchairs: 0,
  };
  await reserveForVisit(tx, schoolOf(world), world.reference, form);
  const [reservation] = await tx
    .select()
    .from(busReservation)
    .where(eq(busReservation.bookingId, world.booking.id));
  const id = reservation?.id ?? "";
  await answerReservation(tx, { ...adminOf(world), municipalities: "all" }, id, "confirm");
  return id;
}

/** Such a visit, moved since. */
export const movedWithBus = async (tx: Db, world: AccessWorld) => {
  await withBus(tx, world);
  await askMove(tx, schoolOf(world), world.reference, { slotId: world.slots.free });
  await answerMove(tx, companyOf(world), world.reference, "agree");
};

/** What an administrator decides of organisations, one after the other. */
export const judged = (judgements: (world: AccessWorld) => Omit<Judgement, "reason">[]) =>
  async function begin(tx: Db, world: AccessWorld): Promise<void> {
    for (const judgement of judgements(world)) {
      await judge(tx, { ...adminOf(world), territory: null }, { ...judgement, reason: because });
    }
  };

/** The same, with somebody of the new school to hear it. */
export const judgedWithStaff =
  (judgements: Parameters<typeof judged>[0]) => async (tx: Db, world: AccessWorld) => {
    await makeFactories(tx).staff(world.newSchool.id);
    await judged(judgements)(tx, world);
  };

/** What becomes of a recognition that the company states. */
export const claimed = (action: "approve" | "reject") => async (tx: Db, world: AccessWorld) => {
  const [claim] = await tx
    .insert(recognitionClaim)
    .values({ companyId: world.company.id, crebo: world.crebo, sbbNumber: "1", validFrom: "2026-01-01" })
    .returning();
  await judged(() => [{ kind: "recognition", id: claim?.id ?? "", action }])(tx, world);
};

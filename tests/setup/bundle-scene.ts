import { randomUUID } from "node:crypto";

import { asc, eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { booking } from "#db/schema";
import type { BundleInput } from "~/features/bookings/bundle.schemas";
import { requestBundle } from "~/features/bookings/bundle.usecases.server";
import { bookingScene } from "./booking-scene";
import type { TestClock } from "./clock";

type Scene = Awaited<ReturnType<typeof bookingScene>>;

/** A form for two classes of a scene, in its first two slots. */
export const bundleForm = (
  { school, first, second }: Scene,
  values: Partial<BundleInput> = {},
): BundleInput => ({
  idempotencyKey: randomUUID(),
  schoolId: school.id,
  ...{ name1: "3A", audience1: "vmbo-kb", year1: 3, pupils1: 20, slot1: first },
  ...{ name2: "3B", audience2: "vmbo-kb", year2: 3, pupils2: 22, slot2: second },
  escorts: 1,
  goal: "Zien hoe het werkt.",
  needs: "",
  vogWanted: false,
  risksAccepted: false,
  ...values,
});

/** A scene whose school asks for several classes at once. */
export async function bundleScene(
  db: Db,
  clock: TestClock,
  options: Parameters<typeof bookingScene>[2] = {},
) {
  const scene = await bookingScene(db, clock, options);
  const form = (values: Partial<BundleInput> = {}) => bundleForm(scene, values);
  const askClasses = (values: Partial<BundleInput> = {}) => requestBundle(db, scene.t(), form(values));
  /** The classes of the request with this reference, in its order. */
  const classes = async (reference: string) => {
    const { bundleId } = await scene.row(reference);
    return db
      .select()
      .from(booking)
      .where(eq(booking.bundleId, bundleId ?? ""))
      .orderBy(asc(booking.id));
  };
  const states = async (reference: string) => (await classes(reference)).map(({ status }) => status);
  return { ...scene, form, askClasses, classes, states };
}

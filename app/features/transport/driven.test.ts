import { expect, it } from "vitest";

import { oneBus } from "../../../tests/setup/one-bus";
import { boardOfWeek, findRidePage } from "./board.usecases.server";
import { figuresOfMonth } from "./figures.usecases.server";
import { changeVehicle } from "./vehicles.usecases.server";

const road = oneBus();

it("leaves what is told of driven rides as it was, however the bus changes", async () => {
  const { confirm, reserve, coordinator } = road.scene;
  const { id, bufferMinutes } = road.bus;
  const change = (seats: number, base: string) =>
    changeVehicle(road.db, coordinator(), id, {
      ...{ name: "Bus Proef", seats, wheelchairPlaces: 2, base, bufferMinutes },
      ...{ availableFrom: "07:30", availableUntil: "17:00", weekdays: [1, 2, 3, 4, 5], regions: ["PV29"] },
    });
  const figures = () => figuresOfMonth(road.db, coordinator(), "2026-04");
  for (const day of ["2026-04-14", "2026-04-21"]) await confirm(await reserve({ vehicleId: id, day }));
  const before = await figures();
  expect(before.total).toMatchObject({ rides: 2, seatsTaken: 40, seatsOffered: 60 });

  road.clock.set("2026-04-15T08:00:00Z");
  await change(40, "4331 BK");
  // The one that is still ahead is driven with the seats of now, from the home base of now.
  const after = await figures();
  expect(after.total).toMatchObject({ rides: 2, seatsTaken: 40, seatsOffered: 70 });
  expect(after.total.hectometres).not.toBe(before.total.hectometres);
  const [past] = (await boardOfWeek(road.db, coordinator(), "2026-04-13")).rides;
  expect(past).toMatchObject({ people: 20, seats: 30 });
  expect(await findRidePage(road.db, coordinator(), past?.id ?? "")).toMatchObject({ base: "Goes" });

  road.clock.set("2026-04-22T08:00:00Z");
  await change(19, "4461 AA");
  expect(await figures()).toEqual(after);
});

import { afterAll, beforeAll, expect, it } from "vitest";

import { mail } from "#db/schema";
import { local } from "~/platform/clock/clock";
import { dispatchOne } from "~/platform/outbox/dispatch.server";
import { subscriptions, tasks } from "~/subscriptions.server";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { workAt } from "../setup/work";

let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "demo", max: 20 });
});
afterAll(() => test.close());

const workers = Array.from({ length: 4 });

/** The counter's, which tell nobody anything and have a race of their own, take seconds. */
const busy = tasks.filter(({ name }) => name !== "keep-shortage");

/** Days ahead: those on which whoever is silent is reminded and loses the request, and some weeks later on. */
const ahead = [1, 2, 3, 4, 5, 6, 7, 21, 35];

it("tells nobody anything twice, however many workers do the same at the same moment", async () => {
  const morning = local(new Date()).startOf("day").plus({ hours: 10 });
  const clock = fixedClock(morning.toJSDate());
  const work = workAt(clock);
  for (const days of ahead) {
    clock.set(morning.plus({ days }).toJSDate());
    for (const task of busy) await Promise.all(workers.map(() => task.run(test.db, work)));
    await Promise.all(
      workers.map(async () => {
        while (await dispatchOne(test.db, subscriptions, work));
      }),
    );
  }
  const told = (await test.db.select().from(mail)).map(
    ({ createdAt, template, toAddress, subjectId, subject }) =>
      [createdAt.toISOString(), template, toAddress, subjectId, subject].join(" "),
  );
  expect(told.filter((one, n) => told.indexOf(one) !== n)).toEqual([]);
  expect(told.length).toBeGreaterThan(workers.length);
});

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { booking, bookingHistory, token } from "#db/schema";
import { issueToken } from "~/features/accounts/index.server";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { formData } from "../../../tests/setup/form-data";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { action, loader } from "./routes/answer";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

async function mailed() {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  const { id } = await scene.row(reference);
  const expiresAt = new Date("2026-04-15T10:00:00Z");
  const email = scene.contact.email;
  const secret = await issueToken(
    test.db,
    { purpose: "answer_booking", email, subjectId: id, expiresAt },
    clock.now(),
  );
  const all = async () => ({
    booking: await test.db.select().from(booking).where(eq(booking.id, id)),
    history: await test.db.select().from(bookingHistory).where(eq(bookingHistory.bookingId, id)),
    token: await test.db.select().from(token).where(eq(token.subjectId, id)),
  });
  return { ...scene, reference, secret, all };
}

function args(secret: string, values?: Record<string, string | string[]>, path = "/antwoord") {
  const request = new Request(
    `https://vakbrug.test${path}/${secret}`,
    values === undefined ? {} : { method: "POST", body: formData(values) },
  );
  const context = {
    db: test.db,
    ...workAt(clock),
    viewer: null,
    address: "127.0.0.1",
    demo: false,
    nonce: "",
    theme: undefined,
    onClose: () => undefined,
  };
  return { request, params: { token: secret }, context } as unknown as Parameters<typeof loader>[0];
}

const statusOf = (answer: unknown): number =>
  answer instanceof Response
    ? answer.status
    : ((answer as { init?: { status?: number } | null }).init?.status ?? 200);
const thrown = (work: Promise<unknown>) => work.then(() => 200, statusOf);

it("changes nothing by being opened, however often", async () => {
  const { secret, all } = await mailed();
  const before = await all();
  for (let n = 0; n < 5; n += 1) {
    const { page } = await loader(args(secret));
    expect(page.actions).toEqual(["confirm", "decline", "counter"]);
    expect(page.booking.teacher?.email).toContain("@");
  }
  expect(await all()).toEqual(before);
});

it("confirms by the button, then shows how it stands, and refuses a second answer with 409", async () => {
  const { secret, reference, row } = await mailed();
  expect(statusOf(await action(args(secret, { intent: "confirm" })))).toBe(302);
  expect((await row(reference)).status).toBe("confirmed");
  const { page, others } = await loader(args(secret));
  expect(page.booking.status).toBe("confirmed");
  expect(page.actions).toEqual(["cancel", "move"]);
  expect(others).toEqual([]);
  const again = await action(args(secret, { intent: "decline", reason: "Toch niet" }));
  expect(statusOf(again)).toBe(409);
  expect((await row(reference)).status).toBe("confirmed");
});

it("wants a reason to decline, keeps what was typed, and says so in the language of the page", async () => {
  const { secret, reference, row } = await mailed();
  const refused = await action(args(secret, { intent: "decline", reason: " " }, "/en/antwoord"));
  expect(statusOf(refused)).toBe(422);
  expect((refused as { data: { form: object } }).data.form).toMatchObject({
    errors: { reason: ["Fill in at least 3 characters."] },
    values: { reason: " " },
  });
  expect((await row(reference)).status).toBe("requested");
  await action(args(secret, { intent: "decline", reason: "De hal is dicht" }));
  expect(await row(reference)).toMatchObject({ status: "declined", reason: "De hal is dicht" });
});

it("proposes the moments that are ticked", async () => {
  const { secret, reference, row, second, third } = await mailed();
  expect(statusOf(await action(args(secret, { intent: "counter" })))).toBe(422);
  await action(args(secret, { intent: "counter", slots: [second, third], note: "" }));
  expect(await row(reference)).toMatchObject({ status: "countered", holds: [second, third].sort() });
});

it("does nothing that is the school's, nor with a link that is unknown or has expired", async () => {
  const { secret, reference, row } = await mailed();
  expect(await thrown(action(args(secret, { intent: "withdraw" })))).toBe(400);
  expect(await thrown(loader(args("x".repeat(43))))).toBe(404);
  expect(await thrown(action(args("nonsense", { intent: "confirm" })))).toBe(404);
  clock.set("2026-04-15T10:00:00Z");
  expect(await thrown(loader(args(secret)))).toBe(410);
  expect(statusOf(await action(args(secret, { intent: "confirm" })))).toBe(410);
  expect((await row(reference)).status).toBe("requested");
});

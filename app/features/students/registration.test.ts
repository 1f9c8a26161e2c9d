import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { mail, student, user } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { registerStudentSchema } from "./registration.forms";
import { registerStudent } from "./registration.usecases.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb();
});
afterAll(() => test.close());

const request = {
  ...{ now: fixedClock().now(), locale: "nl" as const },
  ...{ appUrl: "https://vakbrug.test", address: "2001:db8::1" },
};
const given = registerStudentSchema.parse({
  ...{ kind: "career_changer", name: "Kim Overstap", email: "Kim@thuis.test" },
  password: "een brug over het kanaal",
});

it("makes an account with one row for who looks for a place, and none when the address is known", async () => {
  await registerStudent(test.db, given, request);
  await registerStudent(test.db, { ...given, kind: "student" }, request);
  const [account, ...others] = await test.db.select().from(user).where(eq(user.email, "kim@thuis.test"));
  expect(others).toEqual([]);
  expect(await test.db.select().from(student)).toMatchObject([
    {
      ...{ kind: "career_changer", name: "Kim Overstap", email: "kim@thuis.test" },
      ...{ userId: account?.id, schoolId: null },
    },
  ]);
  expect((await test.db.select().from(mail)).map(({ template }) => template)).toEqual(["accounts.confirm"]);
});

it("refuses a password that is the address", () => {
  const wrong = registerStudentSchema.safeParse({
    ...given,
    email: "overstap@thuis.test",
    password: "overstap@thuis",
  });
  expect(wrong.error?.issues.map(({ path }) => path.join())).toEqual(["password"]);
});

import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { resolveQualification, suggestQualifications } from "./qualifications.usecases.server";

let one: TestDb;
const crebo = "25892";
beforeAll(async () => {
  one = await createTestDb({ reference: true });
});
afterAll(() => one.close());

test("a qualification is found by code, by label and in spite of a typing error", async () => {
  const [first] = await suggestQualifications(one.db, crebo);
  expect(first?.crebo).toBe(crebo);
  expect(await resolveQualification(one.db, `${first?.name} (${crebo})`)).toBe(crebo);
  const wrong = (first?.name ?? "").replace(/(.)(.)$/, "$2$1");
  const found = await suggestQualifications(one.db, wrong);
  expect(found.map((row) => row.crebo)).toContain(crebo);
});

test("what it cannot be is refused at its field, with what it may have been", async () => {
  const refused = async (typed: string) => {
    const error = await resolveQualification(one.db, typed).catch((thrown: unknown) => thrown);
    return error as { code?: string; field?: string; text(locale: "nl"): string };
  };
  const unknown = await refused("xyzzy");
  expect([unknown.code, unknown.field]).toEqual(["organisations.qualification_unknown", "qualification"]);
  const [some, other] = await suggestQualifications(one.db, "monteur");
  expect(other).toBeDefined();
  expect((await refused("monteur")).text("nl")).toContain(some?.crebo ?? "-");
});

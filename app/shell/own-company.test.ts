import { afterAll, beforeAll, expect, it } from "vitest";

import { keepRight } from "~/features/listings/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { fixedClock } from "../../tests/setup/clock";
import { makeFactories } from "../../tests/setup/factories";
import { createTestDb, type TestDb } from "../../tests/setup/pglite";
import { openSite, type Site } from "../../tests/setup/site";
import { workAt } from "../../tests/setup/work";

let test: TestDb;
let site: Site;
const clock = fixedClock("2026-03-10T09:00:00Z");
beforeAll(async () => {
  test = await createTestDb({ reference: true });
  site = await openSite();
});
afterAll(() => test.close());

async function open(viewer: Viewer): Promise<string> {
  const answered = await site(new Request("https://vakbrug.test/bedrijf"), {
    ...{ db: test.db, ...workAt(clock), viewer, address: "127.0.0.1", demo: false, nonce: "" },
    ...{ theme: undefined, onClose: () => undefined },
  } as unknown as Parameters<Site>[1]);
  return /<main[\s\S]*<\/main>/.exec(await answered.text())?.[0] ?? "";
}

it("asks a company on its own page whether its offers are still right, for as long as nobody has said so", async () => {
  const make = makeFactories(test.db);
  const company = await make.company();
  await make.contact(company.id);
  const { id, name, email } = await make.manager(company.id);
  const membership = { organisation: "company" as const, organisationId: company.id, organisationName: "" };
  const viewer: Viewer = {
    ...{ userId: id, sessionId: "", name, email, emailConfirmed: true, locale: "nl", role: "member" },
    ...{ memberships: [{ ...membership, role: "company_manager", verified: true }], territory: [] },
  };
  await make.listing(company.id, { publishedAt: new Date("2025-03-01T09:00:00Z") });
  expect(await open(viewer)).not.toContain("Klopt jullie aanbod nog?");
  await keepRight(test.db, workAt(clock));
  expect(await open(viewer)).toMatch(/href="\/bedrijf\/aanbod"[^>]*>[^<]*Klopt jullie aanbod nog\?/);
});

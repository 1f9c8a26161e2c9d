import { afterAll, beforeAll, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import { auditLog } from "#db/schema";
import { enqueueMail } from "~/platform/mail/mail.server";

import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { mailList, openMail } from "./mails.usecases.server";

let db: Db;
let close: () => Promise<void>;
const now = new Date("2026-03-10T09:00:00Z");
const body = { greeting: "Dag,", blocks: [{ kind: "paragraph" as const, text: "Druk op de knop." }] };

beforeAll(async () => {
  ({ db, close } = await createTestDb());
  for (let n = 0; n < 60; n += 1) {
    const to = { address: `docent-${n}@school.test` };
    const subject = n % 2 === 0 ? "Je aanvraag" : "100% zeker";
    // All at one moment: a page must not show again what the one before it showed.
    await enqueueMail(db, { to, subject, body, locale: "nl", template: "x" }, now);
  }
});
afterAll(() => close());

it("shows all mails once, over the pages of the list", async () => {
  const pages = [await mailList(db, { words: "", page: 1 }), await mailList(db, { words: "", page: 2 })];
  expect(pages.map(({ more }) => more)).toEqual([true, false]);
  expect(new Set(pages.flatMap(({ lines }) => lines).map(({ id }) => id)).size).toBe(60);
});

it.each([
  ["DOCENT-7@", 1],
  ["docent-5 zeker", 6],
  ["% school", 30],
  ["_", 0],
])("finds by every word of address and subject, taken as they are: %s", async (words, n) => {
  expect((await mailList(db, { words, page: 1 })).lines).toHaveLength(n);
});

it("gives the text only while no mail server is set, and writes down who looked", async () => {
  const { id: userId } = await makeFactories(db).user();
  const [line] = (await mailList(db, { words: "docent-7@", page: 1 })).lines;
  const opened = (env: { SMTP_URL?: string }) => openMail(db, line?.id ?? "", { userId, env, now });
  expect((await opened({})).text).toContain("Druk op de knop.");
  expect((await opened({ SMTP_URL: "smtp://localhost:25" })).text).toBeNull();
  expect(await db.select().from(auditLog)).toMatchObject(
    Array(2).fill({ actorId: userId, action: "mail.opened", subjectType: "mail", subjectId: line?.id }),
  );
});

it("knows of no other mail", async () => {
  const by = { userId: crypto.randomUUID(), env: {}, now };
  const id = crypto.randomUUID();
  expect(await outcomeOf(openMail(db, id, by))).toBe("platform.not_found");
});

import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { simpleParser, type ParsedMail } from "mailparser";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";

import type { Db } from "#db/client.server";
import { mail, outboxEvent, scheduledTask } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { deliverOne } from "../mail/deliver.server";
import { enqueueMail } from "../mail/mail.server";
import { defineEvent, on, record } from "../outbox/outbox.server";
import { workOnce } from "./worker.server";

let db: Db;
let close: () => Promise<void>;
let server: SMTPServer;
let port: number;
let received: ParsedMail[] = [];
let refuse: number | undefined;
/** What the server says to addresses that begin with "weg". */
let unknown = "550 5.1.1 No such user here";
const clock = fixedClock("2026-03-10T09:00:00Z");
const work = workAt(clock);

beforeAll(async () => {
  ({ db, close } = await createTestDb());
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      if (!address.startsWith("weg")) return done();
      const [code = "", ...words] = unknown.split(" ");
      done(Object.assign(new Error(words.join(" ")), { responseCode: Number(code) }));
    },
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((parsed) => {
        if (refuse !== undefined) return done(Object.assign(new Error("no"), { responseCode: refuse }));
        received.push(parsed);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      port = (listening.address() as { port: number }).port;
      resolve();
    });
  });
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await close();
});
beforeEach(async () => {
  received = [];
  refuse = undefined;
  await db.delete(mail);
  await db.delete(outboxEvent);
});

const transport = () => createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
const post = (address: string, unsubscribeUrl?: string) =>
  enqueueMail(
    db,
    {
      ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
      to: { address, name: "Docent Proef" },
      locale: "nl",
      template: "test",
      subject: "Één aanvraag",
      body: { greeting: "Beste,", blocks: [{ kind: "paragraph", text: "<b>vet</b> & co" }] },
    },
    clock.now(),
  );
const status = async () => (await db.select().from(mail))[0];
const greeted = defineEvent("test.greeted", z.object({ address: z.string() }));

test("a mail goes out once, as text and as escaped HTML", async () => {
  await post("docent@school.test");
  const door = transport();
  await workOnce(db, { subscriptions: [], tasks: [] }, work, door);
  await workOnce(db, { subscriptions: [], tasks: [] }, work, door);
  door.close();
  expect(received).toHaveLength(1);
  expect(received[0]?.subject).toBe("Één aanvraag");
  expect(received[0]?.text).toContain("<b>vet</b> & co");
  expect(String(received[0]?.html)).toContain("&lt;b&gt;vet&lt;/b&gt;");
  expect((await status())?.status).toBe("sent");
});

test("what one can unsubscribe from says how a mail program does it", async () => {
  await post("docent@school.test");
  await post("student@school.test", "https://vakbrug.test/zoekopdracht-uit/geheim");
  const door = transport();
  await workOnce(db, { subscriptions: [], tasks: [] }, work, door);
  door.close();
  const said = received
    .flatMap(({ headerLines }) => headerLines.map(({ line }) => line))
    .filter((line) => line.startsWith("List-"));
  expect(said.sort()).toEqual([
    "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    "List-Unsubscribe: <https://vakbrug.test/zoekopdracht-uit/geheim>",
  ]);
});

test("a process that dies after claiming a mail does not lose it", async () => {
  await post("docent@school.test");
  const dying = { sendMail: () => new Promise(() => undefined), close: () => undefined };
  void deliverOne(db, dying as never, work);
  await expect.poll(async () => (await status())?.status).toBe("sending");
  const door = transport();
  expect(await deliverOne(db, door, work)).toBe(false);
  clock.advance({ seconds: 121 });
  expect(await deliverOne(db, door, work)).toBe(true);
  door.close();
  expect(received).toHaveLength(1);
});

test("a busy mail server is tried again, ever later; a final refusal is not", async () => {
  await post("vol@school.test");
  const door = transport();
  refuse = 451;
  await deliverOne(db, door, work);
  expect(await status()).toMatchObject({ status: "queued", attempts: 1, lastError: "451" });
  expect(await deliverOne(db, door, work)).toBe(false);
  clock.advance({ seconds: 3 });
  refuse = 550;
  await deliverOne(db, door, work);
  expect(await status()).toMatchObject({ status: "failed", attempts: 2 });
  clock.advance({ days: 1 });
  expect(await deliverOne(db, door, work)).toBe(false);
  door.close();
});

test.each([
  ["550 5.1.1 No such user here", "failed", ["weg@school.test"]],
  ["550 no such mailbox", "failed", ["weg@school.test"]],
  ["450 4.2.1 Try again later", "queued", []],
  // About us, not about the address.
  ["550 5.7.1 Blocked by policy", "failed", []],
])("of a recipient refused with %s is known what it means", async (said, left, bounced) => {
  await post("weg@school.test");
  unknown = said;
  const door = transport();
  await deliverOne(db, door, work);
  expect((await status())?.status).toBe(left);
  const facts = await db.select().from(outboxEvent).where(eq(outboxEvent.name, "mail.address_bounced"));
  expect(facts.map(({ payload }) => payload["address"])).toEqual(bounced);
  door.close();
});

test("a mail that is refused for what is in it says nothing about its address", async () => {
  await post("docent@school.test");
  const door = transport();
  refuse = 554;
  await deliverOne(db, door, work);
  expect((await status())?.status).toBe("failed");
  expect(await db.select().from(outboxEvent)).toEqual([]);
  door.close();
});

test("a fact is handled once, together with what its handler wrote", async () => {
  await record(db, greeted, { address: "a@school.test" }, clock.now());
  let broken = true;
  const subscription = on(greeted, async (tx, { address }) => {
    await enqueueMail(
      tx,
      {
        to: { address },
        locale: "nl",
        template: "greet",
        subject: "Hoi",
        body: { greeting: "", blocks: [] },
      },
      clock.now(),
    );
    if (broken) throw new Error("broken");
  });
  const parts = { subscriptions: [subscription], tasks: [] };
  await workOnce(db, parts, work);
  expect(await db.select().from(mail)).toHaveLength(0);
  broken = false;
  clock.advance({ seconds: 3 });
  await workOnce(db, parts, work);
  await workOnce(db, parts, work);
  expect(await db.select().from(mail)).toHaveLength(1);
});

test("a task runs once per interval, however many workers there are", async () => {
  let runs = 0;
  const task = { name: "test-task", everySeconds: 60, run: async () => void (runs += 1) };
  const parts = { subscriptions: [], tasks: [task] };
  await Promise.all([workOnce(db, parts, work), workOnce(db, parts, work)]);
  expect(runs).toBe(1);
  clock.advance({ seconds: 61 });
  await workOnce(db, parts, work);
  expect(runs).toBe(2);
  await db.delete(scheduledTask).where(eq(scheduledTask.name, "test-task"));
});

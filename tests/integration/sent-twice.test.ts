import { afterAll, beforeAll, expect, it } from "vitest";

import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { contentOf, counted, undone } from "./access/undone";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { allForms } from "./bad-input/all-forms";
import { testedForm } from "./bad-input/form";

let one: PostgresTestDb;
let world: AccessWorld;
let site: Site;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
  site = await openSite();
});
afterAll(() => one.close());

/** What a form does each time it is sent, because that is what it is for. */
const eachTime: Record<string, readonly string[]> = {
  // Every time one is signed in, it is with a session of its own.
  "/inloggen sign-in": ["session"],
  // What was mailed is asked for again.
  "/mijn/account email": ["mail", "token"],
  "/mijn/profiel guardian": ["mail", "token"],
  "/school/overeenkomsten/:id resend": ["mail", "token"],
  // The address is shown once: the one of the first click can be shown no more.
  "/mijn/agenda make-feed": ["calendar_feed"],
  "/school/agenda make-feed": ["calendar_feed"],
  "/bedrijf/agenda make-feed": ["calendar_feed"],
  // Room is offered again to whoever waits for it: those who have an offer get no other.
  "/bedrijf/aanbod/:id/momenten change": ["outbox_event"],
};

it.each(allForms)("clicked twice, done once: $path, $intent", async ({ load, ...row }) => {
  const form = testedForm({ ...row, site, db: one.db, world, module: (await load?.()) ?? {} });
  const body = form.stated();
  const { answer } = await undone(one.db, null, async ({ db }) => {
    await form.ready?.(db);
    const send = () => counted(db, () => form.sendFirst(db, body));
    const first = await send();
    const held = await contentOf(db, first.writes);
    const second = await send();
    const now = await contentOf(db, first.writes);
    const changed = first.writes.filter((name) => now[name] !== held[name]);
    const more = second.writes.filter((name) => !first.writes.includes(name));
    return { status: first.answer.status, changes: [...changed, ...more] };
  });
  expect(answer.status).toBeLessThan(400);
  expect(answer.changes).toEqual(eachTime[`${row.path} ${row.intent}`] ?? []);
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { locales } from "~/platform/i18n/i18n";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { allForms } from "./bad-input/all-forms";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { testedForm } from "./bad-input/form";
import { wrongPage } from "./bad-input/shown";
import { type Refusal, walkForm, wordsOf } from "./bad-input/walk";

let one: PostgresTestDb;
let world: AccessWorld;
let site: Site;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
  site = await openSite();
});
afterAll(() => one.close());

describe.each(allForms)("$path, $intent", ({ load, ...row }) => {
  const form = async () => testedForm({ ...row, site, db: one.db, world, module: (await load?.()) ?? {} });
  /** Of what was refused, one for all that is said at each field. */
  const told = new Map<string, Refusal>();

  it("refuses what is wrong, at its field, in the reader's language, and stores nothing", async () => {
    const { faults, refused } = await walkForm(await form());
    for (const refusal of refused) told.set([refusal.field.name, ...refusal.said].join("|"), refusal);
    expect(faults).toEqual({});
  });

  it("shows on its page what is wrong, and what was typed", async () => {
    const { hasPage, intent, send, submit } = await form();
    const found: Record<string, string> = {};
    let inEnglish = false;
    for (const { field, value, body } of hasPage ? told.values() : []) {
      // In English too, once: that each field says it in English is seen above.
      for (const locale of inEnglish ? (["nl"] as const) : locales) {
        const outcome = await send(body, locale);
        const said = wordsOf(outcome, field, value);
        const atField = outcome.reply?.form?.errors[field.name] ?? [];
        const page = await submit(body, locale);
        const wrong = wrongPage(page, { intent, field: field.name, body, said, atField });
        if (wrong !== undefined) found[`${field.name}, ${value}, ${locale}`] = wrong;
      }
      inEnglish = true;
    }
    expect(found).toEqual({});
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Locale } from "~/platform/i18n/i18n";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { allForms } from "./bad-input/all-forms";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { type Body, inItsState, type TestedForm } from "./bad-input/form";
import { roundsOf } from "./bad-input/rounds";
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

/** What the page of a form does not show as it should, of all that is said at its fields. */
async function wrongShown(tested: TestedForm, refused: readonly Refusal[]): Promise<Record<string, string>> {
  const { intent, send, submit } = tested;
  const found: Record<string, string> = {};
  const wrongOf = async (body: Body, refusals: readonly Refusal[], locale: Locale = "nl") =>
    wrongPage(await submit(body, locale), {
      ...{ intent, body },
      wrong: refusals.map(({ field, ...words }) => ({ ...words, field: field.name })),
    });
  for (const { body, refusals } of roundsOf(tested, refused)) {
    // Of what is wrong in one form at once, one by one only to tell which of it is not shown as it should be.
    if (refusals.length > 1 && (await wrongOf(body, refusals)) === undefined) continue;
    for (const one of refusals) {
      const wrong = await wrongOf(one.body, [one]);
      if (wrong !== undefined) found[`${one.field.name}, ${one.value}, nl`] = wrong;
    }
  }
  // In English too, once: that each field says it in English is seen above.
  for (const { field, value, body, ...first } of refused.slice(0, 1)) {
    const outcome = await send(body, "en");
    const said = wordsOf(outcome, field, value);
    const atField = outcome.reply?.form?.errors[field.name] ?? [];
    const wrong = await wrongOf(body, [{ ...first, field, value, body, said, atField }], "en");
    if (wrong !== undefined) found[`${field.name}, ${value}, en`] = wrong;
  }
  return found;
}

describe.each(allForms)("$path, $intent", ({ load, ...row }) => {
  const form = async <T>(run: (form: TestedForm) => Promise<T>) =>
    inItsState({ ...row, site, db: one.db, world, module: (await load?.()) ?? {} }, run);
  /** Of what was refused, one for all that is said at each field. */
  const told = new Map<string, Refusal>();

  it("refuses what is wrong, at its field, in the reader's language, and stores nothing", async () => {
    const { faults, refused } = await form(walkForm);
    for (const refusal of refused) told.set([refusal.field.name, ...refusal.said].join("|"), refusal);
    expect(faults).toEqual({});
  });

  it("shows on its page what is wrong, and what was typed", async () => {
    const found = await form((tested) => wrongShown(tested, tested.hasPage ? [...told.values()] : []));
    expect(found).toEqual({});
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { MembershipRole, Viewer, ViewerMembership } from "~/platform/auth/viewer";
import { fixedClock } from "../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../tests/setup/pglite";
import { openSite, type Site } from "../../tests/setup/site";
import { twoOfEach } from "../../tests/setup/two-of-each";
import { viewerOf } from "../../tests/setup/viewer";
import { workAt } from "../../tests/setup/work";

let test: TestDb;
let site: Site;
let scene: Awaited<ReturnType<typeof twoOfEach>>;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
  site = await openSite();
  scene = await twoOfEach(test.db);
});
afterAll(() => test.close());

type Kind = ViewerMembership["organisation"];
const roles: Record<Kind, MembershipRole[]> = {
  company: ["company_manager"],
  school: ["teacher", "placement_coordinator"],
};

/** The person in the first so many organisations of a kind. */
function of(kind: Kind, many: number): Viewer {
  const own = (kind === "company" ? scene.companies : scene.schools).slice(0, many);
  const all = own.flatMap(({ id, name }) => roles[kind].map((role) => ({ id, name, role })));
  const viewer = viewerOf(
    scene.userId,
    ...all.map(({ id, role }) => ({ organisation: kind, organisationId: id, role })),
  );
  const memberships = viewer.memberships.map((one, at) => ({
    ...one,
    organisationName: all[at]?.name ?? "",
  }));
  return { ...viewer, memberships };
}

/** What a page shows below its header. */
async function shown(path: string, viewer: Viewer): Promise<string> {
  const answered = await site(new Request(`https://vakbrug.test${path}`), {
    ...{ db: test.db, ...workAt(fixedClock()), viewer, address: "127.0.0.1", demo: false, nonce: "" },
    ...{ theme: undefined, onClose: () => undefined },
  } as unknown as Parameters<Site>[1]);
  expect(answered.status).toBe(200);
  return /<main[\s\S]*<\/main>/.exec(await answered.text())?.[0] ?? "";
}

/** By page: how many lines each of the two has there, and how often one that is alone is named all the same. */
const listsOf: Record<Kind, [path: string, lines: number, alone?: number][]> = {
  company: [
    ["/mijn", 4],
    ["/bedrijf/aanvragen", 1],
    ["/bedrijf/agenda?weergave=lijst&dag=2026-04-01", 2],
    ["/bedrijf/aanbod", 2],
    ["/bedrijf/uren", 1],
    ["/bedrijf/sollicitaties", 1],
    ["/bedrijf/plaatsingen", 2],
    ["/bedrijf/overeenkomsten", 1],
  ],
  school: [
    ["/mijn", 3],
    ["/mijn/boekingen", 1],
    ["/mijn/wachtlijst", 1],
    ["/school/boekingen", 1],
    ["/school/agenda?weergave=lijst&dag=2026-04-01", 1],
    ["/school/uren", 1],
    // Beneath the list stands for each school whether it wants names to be hidden, by its name.
    ["/school/sollicitaties", 2, 1],
    ["/school/overeenkomsten", 1],
    ["/school/studenten", 1],
    ["/school/studenten?toon=niet-gemeld", 3],
    ["/techniekbus", 1],
  ],
};

/** How often a name stands on a page as the one a line is of, outside the choices of a form. */
const times = (page: string, name: string) =>
  page.replaceAll(/<(option|legend|label)\b[\s\S]*?<\/\1>/g, "").split(name).length - 1;

describe.each(["company", "school"] as const)("a person of several: %s", (kind) => {
  it.each(listsOf[kind])("finds at every line of %s which of them it is of", async (path, lines) => {
    const page = await shown(path, of(kind, 2));
    const names = (kind === "company" ? scene.companies : scene.schools).map(({ name }) => name);
    expect(names.map((name) => times(page, name))).toEqual([lines, lines]);
  });

  it.each(listsOf[kind])("is told nothing more on %s when it is the only one", async (path, _, alone = 0) => {
    const [only] = kind === "company" ? scene.companies : scene.schools;
    expect(times(await shown(path, of(kind, 1)), only?.name ?? "")).toBe(alone);
  });
});

import { randomUUID } from "node:crypto";

import { openClaims } from "~/features/students/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import { askedList } from "./asked-list";
import { placingSchools } from "./placements.permissions";
import { unreportedPage } from "./unreported.usecases.server";
import { workList } from "./worklist.usecases.server";

/** What the page with a school's students shows: the list that is asked for, and who asks to be one of them. */
export async function studentsPage(ctx: RequestContext, url: URL) {
  const asked = askedList(url);
  const schoolIds = placingSchools(ctx.viewer);
  const now = ctx.clock.now();
  const { page, filter, tab } = asked;
  return {
    asked,
    list: await workList(ctx.db, schoolIds, { open: tab !== "afgerond", page, filter, now }),
    unreported: await unreportedPage(ctx.db, schoolIds, {
      ...(tab === "niet-gemeld" ? { words: filter.words, page } : { words: "", page: 1 }),
      now,
    }),
    claims: await openClaims(ctx.db, schoolIds),
    said: url.searchParams.get("gedaan"),
    idempotencyKey: randomUUID(),
  };
}

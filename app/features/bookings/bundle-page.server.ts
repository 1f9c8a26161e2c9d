import { bellOf } from "~/features/organisations/index.server";
import type { RouteArgs } from "~/platform/http/route.server";

import { bookingSchools } from "./bookings.permissions";
import { requestPage } from "./request-page.server";

/**
 * What the page shows on which a school asks for several classes at once; `school` in the address says for which of
 * the person's schools, else it is the first. Throws 404 when there is no such listing.
 */
export async function classesPage(args: RouteArgs<{ slug: string }>) {
  const { ctx, url } = args;
  const page = await requestPage(args);
  const mine = bookingSchools(ctx.viewer);
  const asked = url.searchParams.get("school") ?? "";
  const schoolId = (mine.includes(asked) ? asked : mine[0]) ?? null;
  return {
    ...page,
    schoolId,
    slots: page.slots.map((slot) => ({
      ...slot,
      closed: slot.closed.filter((closed) => closed.schoolId === schoolId),
    })),
    bell: schoolId === null ? [] : await bellOf(ctx.db, schoolId),
  };
}
export type ClassesPage = Awaited<ReturnType<typeof classesPage>>;

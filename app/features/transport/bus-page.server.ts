import { schoolStaff } from "~/platform/auth/viewer";
import type { RequestContext } from "~/platform/http/context.server";

import { busOverview } from "./overview.usecases.server";
import { busSchools, mayReserve } from "./transport.permissions";
import { findReservations, joinableFor } from "./views.usecases.server";

const mostEarlier = 20;

/** What the page about the buses shows: their free hours, and for a school its rides and those it may join. */
export async function busPage(ctx: RequestContext, url: URL) {
  const now = ctx.clock.now();
  const schools = busSchools(ctx.viewer);
  const asked = { region: url.searchParams.get("regio") || null, week: url.searchParams.get("week") };
  const [overview, own, joinable] = await Promise.all([
    busOverview(ctx.db, asked, now),
    schools.length === 0 ? [] : findReservations(ctx.db, { kind: "schools", ids: schools }),
    schools.length === 0 ? [] : joinableFor(ctx.db, schools, now),
  ]);
  const stand = mayReserve(ctx.viewer) ? "may" : schoolStaff(ctx.viewer) ? "pending" : "visitor";
  return {
    ...overview,
    stand: stand as "may" | "pending" | "visitor",
    own: {
      ahead: own.filter(({ ride }) => ride.endsAt > now).reverse(),
      earlier: own.filter(({ ride }) => ride.endsAt <= now).slice(0, mostEarlier),
    },
    joinable,
  };
}

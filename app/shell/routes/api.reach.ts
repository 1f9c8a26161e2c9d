import { reach } from "~/features/bookings/index.server";
import { apiLoader, wrongParameters } from "~/platform/api/api.server";
import { local, localMoment, schoolYear } from "~/platform/clock/clock";
import { findRegion, municipalitiesOf } from "~/platform/geo/geo.server";

import { reachOperation } from "../reach-operation";

export { apiReadOnly as action } from "~/platform/api/api.server";

export const loader = apiLoader(reachOperation, async ({ ctx, query }) => {
  const now = ctx.clock.now();
  const region = query.region === undefined ? null : await findRegion(ctx.db, query.region);
  if (query.region !== undefined && region === null) {
    throw wrongParameters({
      parameter: "region",
      code: "unknown_name",
      detail: `"${query.region}" is not known.`,
    });
  }
  const from = query.from ?? `${schoolYear(now)}-08-01`;
  const to = query.to ?? local(now).plus({ years: 1 }).toFormat("yyyy-MM-dd");
  const midnight = (day: string) => localMoment(day, "00:00") ?? now;
  const found = await reach(ctx.db, {
    from: midnight(from),
    to: local(midnight(to)).plus({ days: 1 }).toJSDate(),
    now,
    ...(region === null
      ? {}
      : { municipalityCodes: (await municipalitiesOf(ctx.db, region.code)).map(({ code }) => code) }),
  });
  return {
    timeStamp: now.toISOString(),
    region: region?.code ?? null,
    from,
    to,
    bookings_ahead: found.bookingsAhead,
    bookings_completed: found.bookingsCompleted,
    pupils_reached: found.pupilsReached,
    companies_active: found.companiesActive,
    schools_active: found.schoolsActive,
  };
});

import { reach } from "~/features/bookings/index.server";
import { freshSlots } from "~/features/listings/index.server";
import { kindMarks } from "~/features/listings";
import { coordinatorsByRegion } from "~/features/organisations/index.server";
import { shortageForRegion } from "~/features/shortage/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { local, localMoment, schoolYear } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { findRegion, listRegions, type Region } from "~/platform/geo/geo.server";

import { drawRegion } from "../region-map.server";

/** The region that the visitor asked for, else the one they work for, else the country. */
async function regionFor(db: Db, asked: string | null, viewer: Viewer | null): Promise<Region> {
  for (const code of [asked, viewer?.territory[0]]) {
    const found = code ? await findRegion(db, code.slice(0, 80)) : null;
    if (found !== null) return found;
  }
  const country = await findRegion(db, "NL");
  if (country === null) throw new Error("the reference data has not been loaded");
  return country;
}

const soonAtMost = 6;

/** Everything on the home page. */
export async function homePage(db: Db, asked: string | null, viewer: Viewer | null, now: Date) {
  const region = await regionFor(db, asked, viewer);
  const whole = region.kind === "country";
  const soon = await freshSlots(db, { limit: soonAtMost, regionCode: whole ? null : region.code }, now);
  const from = localMoment(`${schoolYear(now)}-08-01`, "00:00") ?? now;
  const provinces = await listRegions(db, { kind: "province" });
  const { bookingsAhead, bookingsCompleted, pupilsReached, companiesActive } = await reach(db, {
    from,
    to: local(now).plus({ years: 1 }).toJSDate(),
    now,
  });
  return {
    region: { code: region.code, name: region.name, slug: region.slug, whole },
    shortage: await shortageForRegion(db, region, viewer, now),
    map: drawRegion(
      region,
      soon.map(({ card }) => ({ lat: card.lat, lng: card.lng, mark: kindMarks[card.kind] })),
    ),
    soon: soon.map(({ slotId, startsAt, card }) => ({ slotId, offer: { ...card, nextAt: startsAt } })),
    reach: { bookingsAhead, bookingsCompleted, pupilsReached, companiesActive },
    coordinators: await coordinatorsByRegion(db),
    provinces: provinces.map(({ name, slug, country }) => ({ name, slug, country })),
  };
}

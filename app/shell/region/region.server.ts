import { reach } from "~/features/bookings/index.server";
import { kindMarks } from "~/features/listings";
import { countsByKind, freshSlots } from "~/features/listings/index.server";
import { coordinatorsFor } from "~/features/organisations/index.server";
import { shortageForRegion } from "~/features/shortage/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { local, localMoment, schoolYear } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { platformError } from "~/platform/errors/errors";
import {
  findRegion,
  listRegions,
  municipalitiesOf,
  regionsOfMunicipality,
  type Region,
} from "~/platform/geo/geo.server";

import { drawRegion } from "../region-map.server";

const fromSmall: Region["kind"][] = [
  "municipality",
  "own",
  "labour_market_region",
  "province",
  "landsdeel",
  "country",
];
const named = ({ code, kind, name, slug }: Region) => ({ code, kind, name, slug });

/** The regions that hold the whole of this one, the largest first. */
async function parentsOf(db: Db, region: Region, municipalities: readonly { code: string }[]) {
  const [first] = municipalities;
  if (first === undefined) return [];
  const holding = (await regionsOfMunicipality(db, first.code)).filter(
    ({ code, kind }) =>
      code !== region.code && kind !== "own" && fromSmall.indexOf(kind) > fromSmall.indexOf(region.kind),
  );
  const whole: Region[] = [];
  for (const parent of holding) {
    const codes = new Set((await municipalitiesOf(db, parent.code)).map(({ code }) => code));
    if (municipalities.every(({ code }) => codes.has(code))) whole.push(parent);
  }
  return whole.sort((a, b) => fromSmall.indexOf(b.kind) - fromSmall.indexOf(a.kind));
}

/** In a larger area than this nobody is "the" coordinator. */
const mostMunicipalities = 80;

/** Who coordinates municipalities of the region; how to reach them is for people who are signed in. */
async function coordinatorsOf(db: Db, municipalities: readonly { code: string }[], viewer: Viewer | null) {
  if (municipalities.length > mostMunicipalities) return [];
  const found = new Map<string, { name: string; email: string | null; phone: string | null }>();
  for (const { code } of municipalities) {
    for (const { userId, name, email, phone } of await coordinatorsFor(db, code)) {
      found.set(userId, viewer === null ? { name, email: null, phone: null } : { name, email, phone });
    }
  }
  return [...found.values()].slice(0, 6);
}

const soonAtMost = 6;

/** Everything on a region's page. Throws 404 for a region that does not exist. */
export async function regionPage(db: Db, slug: string, viewer: Viewer | null, now: Date) {
  const region = await findRegion(db, slug);
  if (region === null) throw platformError("not_found");
  const country = region.kind === "country";
  const municipalities = await municipalitiesOf(db, region.code);
  const counts = await countsByKind(db, region.code, now);
  const soon = await freshSlots(db, { limit: soonAtMost, regionCode: region.code }, now);
  const provinces = country
    ? (await listRegions(db, { kind: "province", country: region.country })).map(named)
    : [];
  return {
    region: named(region),
    centre: { lat: region.lat, lng: region.lng },
    parents: (await parentsOf(db, region, municipalities)).map(named),
    counts,
    soon: soon.map(({ slotId, startsAt, card }) => ({ slotId, offer: { ...card, nextAt: startsAt } })),
    shortage: await shortageForRegion(db, region, viewer, now),
    reach: await reach(db, {
      municipalityCodes: municipalities.map(({ code }) => code),
      from: localMoment(`${schoolYear(now)}-08-01`, "00:00") ?? now,
      to: local(now).plus({ years: 1 }).toJSDate(),
      now,
    }),
    coordinators: await coordinatorsOf(db, municipalities, viewer),
    signedIn: viewer !== null,
    provinces,
    municipalities: country || region.kind === "municipality" ? [] : municipalities,
    map: drawRegion(
      region,
      soon.map(({ card }) => ({ lat: card.lat, lng: card.lng, mark: kindMarks[card.kind] })),
    ),
  };
}
export type RegionPage = Awaited<ReturnType<typeof regionPage>>;

import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

import type { GridCell } from "./core/clusters";
import type { SearchPlan } from "./core/search";
import type { ListingKind } from "./core/vocabulary";
import { conditions, fromListings, list } from "./search-conditions.repository.server";

type CellRow = Record<"gx" | "gy" | "n" | "mx" | "my" | "lat" | "lng", number | string> &
  Record<"west" | "south" | "east" | "north", number> & { kind: ListingKind; one: string };

/** The grid's squares are 2^5 pixels wide. */
const cellBits = 5;
/** `mx` and `my` count 2^28 steps around the world, a zoom level 2^8 pixels times 2^zoom. */
const stepBits = (zoom: number): number => 20 - zoom;

/** Counts what matches in squares of 32 pixels of a zoom level (0–15), by kind. */
export async function countByCell(db: Db, plan: SearchPlan, zoom: number): Promise<GridCell[]> {
  const shift = stepBits(zoom) + cellBits;
  const found = rows<CellRow>(
    await db.execute(sql`
      select l.mx >> ${shift}::int as gx, l.my >> ${shift}::int as gy, l.kind, count(*) as n, min(l.id::text) as one,
        avg(l.mx) as mx, avg(l.my) as my, avg(l.lat) as lat, avg(l.lng) as lng,
        min(l.lng) as west, min(l.lat) as south, max(l.lng) as east, max(l.lat) as north
      from ${fromListings} where ${conditions(plan)} group by 1, 2, 3`),
  );
  const perPixel = 2 ** stepBits(zoom);
  const cells = new Map<string, GridCell>();
  for (const row of found) {
    const key = `${row.gx}:${row.gy}`;
    const count = Number(row.n);
    const own = {
      px: Number(row.mx) / perPixel,
      py: Number(row.my) / perPixel,
      lat: Number(row.lat),
      lng: Number(row.lng),
    };
    const before = cells.get(key);
    if (before === undefined) {
      const { west, south, east, north } = row;
      const single = count === 1 ? row.one : null;
      cells.set(key, { ...own, count, byKind: { [row.kind]: count }, west, south, east, north, single });
      continue;
    }
    const total = before.count + count;
    const mean = (at: keyof typeof own) => (before[at] * before.count + own[at] * count) / total;
    cells.set(key, {
      px: mean("px"),
      py: mean("py"),
      lat: mean("lat"),
      lng: mean("lng"),
      count: total,
      byKind: { ...before.byKind, [row.kind]: count },
      west: Math.min(before.west, row.west),
      south: Math.min(before.south, row.south),
      east: Math.max(before.east, row.east),
      north: Math.max(before.north, row.north),
      single: null,
    });
  }
  return [...cells.values()];
}

export interface PinRow {
  id: string;
  slug: string;
  title: string;
  kind: ListingKind;
  company: string;
  place: string;
}

/** What a pin says. */
export async function findPins(db: Db, ids: readonly string[]): Promise<Map<string, PinRow>> {
  if (ids.length === 0) return new Map();
  const found = rows<PinRow>(
    await db.execute(sql`
      select l.id, l.slug, l.title, l.kind, c.name as company, l.place
      from ${fromListings} where l.id in (${list(ids)})`),
  );
  return new Map(found.map((row) => [row.id, row]));
}

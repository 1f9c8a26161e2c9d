import fc from "fast-check";

import { audiences, listingKinds } from "~/features/listings/core/vocabulary";
import type { SearchFilters } from "~/features/listings/search.schemas";

const opt = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
/** A place as somebody may type it. */
export const anyPlace = fc.constantFrom("4331", "Utrecht", "Gent", "Groningen", "52.1,5.1", "Maastricht");
const box = fc
  .tuple(fc.double({ min: 2.6, max: 6.5, noNaN: true }), fc.double({ min: 50.8, max: 53, noNaN: true }))
  .map(([w, s]): [number, number, number, number] => [w, s, w + 1.2, s + 0.9]);
/** A search with any of its filters. */
export const anySearch = fc
  .record({
    kind: opt(fc.subarray([...listingKinds], { minLength: 1 })),
    near: opt(anyPlace),
    radius: opt(fc.integer({ min: 1, max: 100 })),
    region: opt(fc.constantFrom("zeeland", "NL", "PV28", "landsdeel-zuidwest", "VL", "AM24")),
    sector: opt(fc.constantFrom("ict", "energie")),
    audience: opt(fc.constantFrom(...audiences)),
    level: opt(fc.integer({ min: 1, max: 4 })),
    route: opt(fc.constantFrom("bol" as const, "bbl" as const)),
    from: opt(fc.constantFrom("2026-03-20", "2026-04-10")),
    to: opt(fc.constantFrom("2026-04-20", "2026-06-10")),
    seats: opt(fc.integer({ min: 1, max: 40 })),
    q: opt(fc.constantFrom("lassen", "robts", "drones bouwen", "proefbedrijf")),
    bbox: opt(box),
  })
  .map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as SearchFilters,
  );

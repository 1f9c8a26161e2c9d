import { everybody } from "./actors";
import type { AccessTable } from "./rules";

/** A question with every filter of the search for places. */
const everyFilter = [
  "q=lasser",
  "near=4331",
  "travel=bicycle",
  "minutes=45",
  "kind=apprenticeship",
  "start=2026-09-01",
  "level=2",
  "route=bbl",
  "days=4",
  "promising=1",
  "sort=distance",
].join("&");

export const matchingAccess: AccessTable = {
  "/leerbanen": { may: everybody, query: `?${everyFilter}&page=1` },
};

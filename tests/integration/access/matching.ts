import { everybody, signedIn } from "./actors";
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
  "/leerbanen": {
    may: everybody,
    query: `?${everyFilter}&page=1`,
    forms: {
      save: {
        may: signedIn,
        query: "?q=lasser",
        body: { name: "Lasser bij mij in de buurt", frequency: "weekly" },
      },
    },
  },
  "/mijn/zoekopdrachten": {
    may: signedIn,
    forms: {
      change: {
        may: ["member"],
        body: ({ searchId }) => ({ searchId, name: "Dichtbij", frequency: "off" }),
      },
      drop: { may: ["member"], body: ({ searchId }) => ({ searchId }) },
    },
  },
  // Whoever has the link, a mail program too, stands for the person.
  "/zoekopdracht-uit/:secret": {
    params: ({ links }) => ({ secret: links.stopAlerts }),
    may: everybody,
    forms: { stop: { may: everybody } },
  },
};

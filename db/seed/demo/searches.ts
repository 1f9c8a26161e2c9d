import type { savedSearch } from "../../schema";
import { uuidOf } from "../uuid";
import { plusHours } from "./days";
import type { Ground } from "./ground";
import type { DemoPeople } from "./people";

export type DemoSearch = typeof savedSearch.$inferInsert;

/** What `student@` looks for, by other words and means every week. */
export function makeSearches({ now }: Ground, people: DemoPeople): DemoSearch[] {
  const userId = people.id("student");
  const at = { userId, createdAt: plusHours(now, -30), lastRunAt: plusHours(now, -30) };
  return [
    {
      ...at,
      id: uuidOf("saved-search", "near"),
      name: "Leerbaan in de buurt",
      path: "/leerbanen?near=4331&travel=e_bike&minutes=45&kind=apprenticeship",
      frequency: "weekly",
    },
    {
      ...at,
      id: uuidOf("saved-search", "promising"),
      name: "Kansrijk, met de trein",
      path: "/leerbanen?near=4331&travel=public_transport&minutes=90&promising=1",
      frequency: "off",
    },
  ];
}

import type { Db } from "#db/client.server";
import { addApplicant, makeWorld, type World } from "../../setup/placements";

/** Somebody who looks for a place: with an account, with a number at a school, or with both. */
export interface Seeker {
  name: string;
  userId: string | null;
  /** Which of the world's schools, and their number there; null for a career changer. */
  school: { index: number; number: string } | null;
}

export interface RoadWorld extends World {
  seekers: Seeker[];
}

const range = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Companies with two places each, and more people than that who look for one: most know a school, some do not. */
export async function makeRoad(
  db: Db,
  now: Date,
  { companies, people }: { companies: number; people: number },
): Promise<RoadWorld> {
  const world = await makeWorld(db, { companies, places: 2, now });
  const seekers: Seeker[] = [];
  for (const n of range(people)) {
    const name = `Student ${n}`;
    const index = n % world.schools.length;
    const number = `9${n}`;
    const schoolId = world.schools[index]?.id ?? "";
    if (n % 5 === 0) {
      seekers.push({ name, userId: null, school: { index, number } });
      continue;
    }
    const changes = n % 5 === 1;
    const { userId } = await addApplicant(db, {
      ...{ crebo: world.crebo, now, name },
      ...(changes ? { kind: "career_changer" as const } : { school: { id: schoolId, number } }),
    });
    seekers.push({ name, userId, school: changes ? null : { index, number } });
  }
  return { ...world, seekers };
}

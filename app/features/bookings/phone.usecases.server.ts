import type { Db } from "~/platform/db.server";

import { findSchoolsByWords, findSlotsByWords, findSlotsOf, findTeachers } from "./phone.repository.server";

export interface PhoneSearch {
  listing: string;
  school: string;
}

/** What a coordinator can choose from; nothing for empty words. The school lies in the coordinator's territory. */
export async function findPhoneChoices(
  db: Db,
  search: PhoneSearch,
  municipalities: string[] | "all",
  now: Date,
) {
  const [slots, schools] = await Promise.all([
    search.listing === "" ? [] : findSlotsByWords(search.listing, now, db),
    search.school === "" ? [] : findSchoolsByWords(search.school, municipalities, db),
  ]);
  const teachers = await findTeachers(
    schools.map(({ id }) => id),
    db,
  );
  return { slots, schools, teachers };
}
export type PhoneChoices = Awaited<ReturnType<typeof findPhoneChoices>>;

/** What a company can choose from: its own slots with room, and any checked school by its name. */
export async function findCompanyPhoneChoices(db: Db, school: string, companyIds: string[], now: Date) {
  const [slots, schools] = await Promise.all([
    findSlotsOf(companyIds, now, db),
    school === "" ? [] : findSchoolsByWords(school, "all", db),
  ]);
  return { slots, schools };
}

import type { Db } from "#db/client.server";
import type { Manager } from "~/features/organisations/company.usecases.server";

import { makeFactories } from "./factories";

/** A company in Middelburg with the one who manages it, and the manager of another one. */
export async function companyScene(db: Db, now: Date) {
  const make = makeFactories(db);
  const managerOf = async (companyId: string): Promise<Manager> => ({
    userId: (await make.manager(companyId)).id,
    companyIds: [companyId],
    now,
  });
  const { id } = await make.company({ lat: 51.4999, lng: 3.6111 });
  return { id, manager: await managerOf(id), stranger: await managerOf((await make.company()).id) };
}

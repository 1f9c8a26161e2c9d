import type { Db } from "#db/client.server";
import { placeElsewhere } from "~/features/placements/finish.usecases.server";
import { fixedClock } from "../../setup/clock";
import type { AccessTable } from "./rules";
import type { AccessWorld } from "./world";

const work = { env: { appUrl: "https://vakbrug.test" }, now: fixedClock().now() };
const made = { agreedOn: "2026-03-09", reference: "POK 2026-117" };

/** The student is placed by an agreement that was made elsewhere. */
export const placed = (tx: Db, { school, acceptedId, viewers }: AccessWorld) =>
  placeElsewhere(
    tx,
    acceptedId,
    { schoolIds: [school.id], actorId: viewers.placer?.userId ?? "" },
    made,
    work,
  );

export const agreementsAccess: AccessTable = {
  "/school/overeenkomsten": { may: ["placer", "otherPlacer"] },
  "/school/overeenkomsten/:id": {
    params: ({ acceptedId }) => ({ id: acceptedId }),
    may: ["placer"],
    forms: {
      elsewhere: { may: ["placer"], body: made },
      end: {
        may: ["placer"],
        body: { endedOn: "2026-03-10", reason: "De student verhuist.", again: "on" },
        given: placed,
      },
    },
  },
};

import { describe, expect, it } from "vitest";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { accept } from "./answer.usecases.server";
import { ownApplications } from "./applications.views.usecases.server";
import { endPlacement, placeElsewhere } from "./finish.usecases.server";
import { ownPlaces } from "./own-places.usecases.server";

const scene = applicationScene();
const { clock, work, byCompany, bySchool, person, schooled, applied, offered, reported, proposed } = scene;

const listOf = async ({ userId }: { userId: string }) => ({
  ...(await ownPlaces(scene.db, userId)),
  ...(await ownApplications(scene.db, userId)),
});
const period = { startsOn: "2026-04-01", endsOn: "2027-03-31" };

describe("what somebody reads of their own places", () => {
  it("has the one that their school arranged, from the company's yes on until it is over", async () => {
    const who = await schooled("1");
    const id = await proposed(await reported("1"), 0);
    expect(await listOf(who)).toMatchObject({ places: [], past: [], open: [], others: [] });
    await accept(scene.db, id, byCompany(0), work());
    const place = {
      ...{ id, applied: false, companyName: "Bedrijf 0", schoolName: expect.any(String) },
      ...{ status: "accepted", ...period },
    };
    expect(await listOf(who)).toMatchObject({ places: [place], past: [], open: [], others: [] });
    expect(await listOf(await schooled("2"))).toMatchObject({ places: [], past: [] });
    const elsewhere = { agreedOn: "2026-03-09", reference: "POK 1" };
    await placeElsewhere(scene.db, id, bySchool(), elsewhere, work());
    expect((await listOf(who)).places).toMatchObject([{ id, status: "placed" }]);
    clock.set(new Date("2026-05-04T09:00:00Z"));
    const ended = { endedOn: "2026-05-01", reason: "De student verhuist.", again: false };
    await endPlacement(scene.db, id, bySchool(), ended, work());
    expect(await listOf(who)).toMatchObject({
      places: [],
      past: [{ ...place, status: "ended", endsOn: "2026-05-01" }],
    });
  });

  it("has the one for which they applied once, and not among what is finished", async () => {
    const who = await person();
    const [id, declined] = [await applied(who, 0), await applied(who, 1)];
    await offered(id);
    await accept(scene.db, id, asStudent(who), work());
    expect(await listOf(who)).toMatchObject({
      places: [{ id, applied: true, schoolName: null, ...period }],
      past: [],
      open: [],
      others: [{ id: declined, status: "withdrawn" }],
    });
  });
});

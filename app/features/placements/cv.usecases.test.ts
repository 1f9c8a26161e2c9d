import { describe, expect, it } from "vitest";

import { listing, studentCv } from "#db/schema";

import { applicationScene } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { cvForCompany } from "./cv.usecases.server";
import { turnDown } from "./recruiting.usecases.server";

const scene = applicationScene();
const { clock, work, byCompany, person, applied, invited, rowOf } = scene;

describe("a CV", () => {
  const withCv = async () => {
    const who = await person();
    const file = { fileName: "Noor Zoekt.pdf", mime: "application/pdf", uploadedAt: clock.now() };
    await scene.db
      .insert(studentCv)
      .values({ ...file, studentId: who.studentId, content: Buffer.from("%PDF-1.7") });
    return who;
  };
  const opened = (id: string, index = 0) => cvForCompany(scene.db, id, byCompany(index).companyIds);

  it("is opened by the company that it was sent to, under a name that names nobody, until it is over", async () => {
    const id = await applied(await withCv());
    expect(await outcomeOf(opened(id, 1))).toBe("applications.not_found");
    const { name, content } = await opened(id);
    expect([name, content.toString()]).toEqual([`cv-${(await rowOf(id)).reference ?? ""}.pdf`, "%PDF-1.7"]);
    await turnDown(scene.db, id, byCompany(0), { reason: "days", note: "" }, work());
    expect(await outcomeOf(opened(id))).toBe("applications.not_found");
  });

  it("stays closed when it was not sent along, and under objective selection until the invitation", async () => {
    const kept = await applied(await withCv(), 0, { sharesCv: false });
    expect(await outcomeOf(opened(kept))).toBe("applications.not_found");
    await scene.db.update(listing).set({ objectiveSelection: true });
    const id = await applied(await withCv(), 1);
    expect(await outcomeOf(opened(id, 1))).toBe("applications.hidden");
    await invited(id, 1);
    expect((await opened(id, 1)).mime).toBe("application/pdf");
  });
});

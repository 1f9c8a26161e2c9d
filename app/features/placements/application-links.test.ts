import { describe, expect, it } from "vitest";

import { applicationScene, asStudent, offerTerms, twoTimes } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { viewerOf } from "../../../tests/setup/viewer";
import { accept } from "./answer.usecases.server";
import { chooseTime, withdrawApplication } from "./applicant.usecases.server";
import { applicationBehindLink, ownApplication } from "./applications.views.usecases.server";
import { invite, offerPlace, turnDown } from "./recruiting.usecases.server";
import { toDosFor } from "./todos.server";

const scene = applicationScene();
const { clock, work, person, applied, statusOf, secretIn } = scene;

it("an invitation waits for an answer until a time was chosen", async () => {
  const who = await person();
  const id = await applied(who);
  await scene.invited(id);
  const toDos = async () =>
    (await toDosFor({ db: scene.db, viewer: viewerOf(who.userId), locale: "nl", now: clock.now() })).map(
      ({ key }) => key,
    );
  expect(await toDos()).toEqual([`application-${id}`]);
  const { options } = await ownApplication(scene.db, id, who.userId, clock.now());
  await chooseTime(scene.db, id, asStudent(who), at(options, 0).id, work());
  expect(await toDos()).toEqual([]);
  const { application } = await ownApplication(scene.db, id, who.userId, clock.now());
  expect(application.comesAt).toBe(Date.parse(at(options, 0).startsAt));
});

describe("links in mails", () => {
  it("act once, for their own side only, and looking at them changes nothing", async () => {
    const who = await person();
    const id = await applied(who);
    const forCompany = await secretIn("application.submitted.company", id);
    expect(await applicationBehindLink(scene.db, forCompany, clock.now())).toMatchObject({
      state: "live",
      side: "C",
    });
    const asIf = { applicationLink: forCompany, side: "St" as const };
    expect(await outcomeOf(withdrawApplication(scene.db, null, asIf, work()))).toBe("placements.not_found");
    await invite(
      scene.db,
      null,
      { applicationLink: forCompany, side: "C" },
      { times: twoTimes, note: "" },
      work(),
    );
    expect(await statusOf(id)).toBe("invited");
    const late = { reason: "travel" as const, note: "" };
    const again = { applicationLink: forCompany, side: "C" as const };
    expect(await outcomeOf(turnDown(scene.db, null, again, late, work()))).toBe("accounts.link_spent");
    const forStudent = await secretIn("application.invited.student", id);
    const seen = await applicationBehindLink(scene.db, forStudent, clock.now());
    if (seen.state !== "live" || seen.side !== "St") throw new Error("not live");
    const mine = { applicationLink: forStudent, side: "St" as const };
    await chooseTime(scene.db, null, mine, at(seen.options, 0).id, work());
    await offerPlace(
      scene.db,
      null,
      { applicationLink: await secretIn("application.chosen.company", id), side: "C" },
      offerTerms,
      work(),
    );
    const offer = { applicationLink: await secretIn("application.offered.student", id), side: "St" as const };
    await accept(scene.db, null, offer, work());
    expect(await statusOf(id)).toBe("accepted");
    expect((await applicationBehindLink(scene.db, "x".repeat(43), clock.now())).state).toBe("unknown");
  });
});

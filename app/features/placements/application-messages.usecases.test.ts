import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { sendMessage } from "./application-messages.usecases.server";

const scene = applicationScene();
const { work, byCompany, person, applied, mailsOf } = scene;

describe("messages", () => {
  it("reach the other side by mail, once per form", async () => {
    const who = await person();
    const id = await applied(who);
    const message = { body: "Kan ik op maandag komen?", idempotencyKey: randomUUID() };
    await sendMessage(scene.db, id, asStudent(who), message, work());
    await sendMessage(scene.db, id, asStudent(who), message, work());
    const answer = { body: "Ja, graag.", idempotencyKey: randomUUID() };
    await sendMessage(scene.db, id, byCompany(0), answer, work());
    expect(
      (await mailsOf("application.message.company")).map(({ text }) => text.includes(message.body)),
    ).toEqual([true]);
    expect((await mailsOf("application.message.student"))[0]?.text).toContain("Ja, graag.");
    const other = sendMessage(
      scene.db,
      id,
      byCompany(1),
      { ...answer, idempotencyKey: randomUUID() },
      work(),
    );
    expect(await outcomeOf(other)).toBe("placements.not_found");
  });
});

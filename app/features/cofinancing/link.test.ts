import { eq } from "drizzle-orm";
import { expect, it } from "vitest";

import { mail } from "#db/schema";
import { editContact } from "~/features/organisations/contacts.usecases.server";
import { code, cofinancingScene } from "../../../tests/setup/cofinancing-scene";
import { attest } from "./entries.usecases.server";
import { hoursBehindLink } from "./link.usecases.server";

const scene = cofinancingScene();
const { work, completedVisit } = scene;

it("asks once a month by one mail, whose link only looks until its button is pressed", async () => {
  const { entry, entries, contact, company } = await completedVisit();
  const mails = () => scene.db.select().from(mail).where(eq(mail.toAddress, contact.email));
  const asked = async () => (await mails()).filter(({ template }) => template === "cofinancing.attest");
  await work(true);
  scene.clock.advance({ days: 1 });
  await work(true);
  expect(await asked()).toHaveLength(1);
  const secret = /\/uren\/([\w-]{43})/.exec((await asked())[0]?.text ?? "")?.[1] ?? "";
  const behind = await hoursBehindLink(scene.db, secret, scene.clock.now());
  expect(behind).toMatchObject({ side: "C", waiting: [{ id: entry.id, minutes: 240 }] });
  expect((await entries())[0]?.companyAttestedAt).toBeNull();
  await attest(scene.db, behind.who, [{ entryId: entry.id, minutes: 240 }]);
  expect((await hoursBehindLink(scene.db, secret, scene.clock.now())).waiting).toEqual([]);
  scene.clock.advance({ days: 46 });
  await expect(hoursBehindLink(scene.db, secret, scene.clock.now())).rejects.toEqual(
    code("cofinancing.link_expired"),
  );
  expect(company.actor).toBe("C");
});

it("asks whoever comes in the contact's place in the same month, and the old link is gone", async () => {
  const { contact, entry, teacher } = await completedVisit();
  const secretTo = async (address: string) => {
    const sent = await scene.db.select().from(mail).where(eq(mail.toAddress, address));
    const asked = sent.filter(({ template }) => template === "cofinancing.attest");
    return asked.map(({ text }) => /\/uren\/([\w-]{43})/.exec(text)?.[1] ?? "");
  };
  // Later than the round of the test before, which the schedule remembers.
  scene.clock.advance({ days: 3 });
  await work(true);
  const [old = ""] = await secretTo(contact.email);
  const { companyId } = entry;
  const manager = { userId: teacher.id, companyIds: [companyId], now: scene.clock.now() };
  const next = { name: "Bram", jobTitle: "", email: `bram-${companyId}@bedrijf.test` };
  await editContact(scene.db, manager, companyId, contact.id, next);
  await expect(hoursBehindLink(scene.db, old, scene.clock.now())).rejects.toEqual(
    code("cofinancing.link_expired"),
  );
  scene.clock.advance({ days: 1 });
  await work(true);
  const asked = await secretTo(next.email);
  expect(asked).toHaveLength(1);
  expect(await hoursBehindLink(scene.db, asked[0] ?? "", scene.clock.now())).toMatchObject({
    waiting: [{ id: entry.id }],
  });
});

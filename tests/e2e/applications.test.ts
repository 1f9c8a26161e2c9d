import { eq } from "drizzle-orm";
import type { Db } from "#db/client.server";
import { listing, placement, placementHistory, student, user } from "#db/schema";

import { axe, expect, linkIn, ownOffer, signIn, tabTo, test } from "./support";

/** The student of the demonstration, who has not applied anywhere yet. */
async function freshStudent(db: Db): Promise<string> {
  const [person] = await db.select().from(user).where(eq(user.email, "student@vakbrug.test"));
  const [row] = await db
    .select()
    .from(student)
    .where(eq(student.userId, person?.id ?? ""));
  const studentId = row?.id ?? "";
  const made = await db.select().from(placement).where(eq(placement.studentId, studentId));
  for (const { id } of made) await db.delete(placementHistory).where(eq(placementHistory.placementId, id));
  await db.delete(placement).where(eq(placement.studentId, studentId));
  return studentId;
}

test("the company's board works without JavaScript", async ({ open }) => {
  const page = await open({ javaScript: false });
  await signIn(page, "bedrijf");
  await page.goto("/bedrijf/sollicitaties");
  // One of them was recommended by the company that turned them down.
  await page
    .getByRole("article")
    .filter({ hasText: /aanbevolen door \p{Lu}/u })
    .first()
    .waitFor();
  const fresh = page
    .getByRole("region", { name: /^Nieuw/ })
    .getByRole("article")
    .first();
  const name = await fresh.getByRole("heading").innerText();
  await fresh.getByLabel(`${name} verplaatsen naar`).selectOption({ label: "Bekeken" });
  await fresh.getByRole("button", { name: "Verplaats" }).click();
  await page.getByText("De sollicitatie staat bij “Bekeken”.").waitFor();
  await page
    .getByRole("region", { name: /^Bekeken/ })
    .getByText(name)
    .first()
    .waitFor();
});

test("a student on a phone applies, the company answers by keyboard, and the student accepts", async ({
  app,
  open,
}) => {
  const studentId = await freshStudent(app.db);
  const row = async () =>
    (await app.db.select().from(placement).where(eq(placement.studentId, studentId)))[0];
  const offer = await ownOffer(app.db, "apprenticeship");
  await app.db.update(listing).set({ objectiveSelection: true }).where(eq(listing.id, offer.id));

  const page = await open({ viewport: "phone" });
  await signIn(page, "student");
  await page.goto(`/aanbod/${offer.slug}`);
  await page.getByRole("link", { name: "Solliciteren", exact: true }).click();
  await page.waitForURL(/\/solliciteren$/);
  await axe(page);
  await page.getByLabel("Waarom wil je hier leren?").fill("Ik wil leren hoe jullie schepen bouwen.");
  await page.getByRole("button", { name: "Sollicitatie versturen" }).click();
  await page.getByText("Je sollicitatie is verstuurd.").first().waitFor();
  await axe(page);

  const company = await open();
  await signIn(company, "bedrijf");
  await company.goto("/bedrijf/sollicitaties");
  await axe(company);
  // By number: the company chooses without knowing who it is.
  const who = `Sollicitant ${(await row())?.reference ?? ""}`;
  expect(await company.content()).not.toContain("Sam Wulpstra");
  const card = company.getByRole("article").filter({ hasText: who });
  const to = card.getByLabel(`${who} verplaatsen naar`);
  const move = card.getByRole("button", { name: "Verplaats" });
  await tabTo(company, to);
  // The applicant decides that: the move is refused, and says why.
  await to.selectOption({ label: "Aangenomen" });
  await tabTo(company, move);
  await company.keyboard.press("Enter");
  await company.getByText("Of iemand de plek aanneemt, beslist de sollicitant zelf.").waitFor();
  await axe(company);
  await to.selectOption({ label: "Plek aangeboden" });
  await tabTo(company, move);
  await company.keyboard.press("Enter");
  await company.waitForURL(/\/bedrijf\/sollicitaties\/[\w-]+\?stap=offer/);
  // Opening it by a script says that it has been seen.
  await expect.poll(async () => (await row())?.status).toBe("viewed");
  await axe(company);
  await company.getByLabel("Uren per week").fill("32");
  await tabTo(company, company.getByRole("button", { name: "Aanbod versturen" }));
  await company.keyboard.press("Enter");
  await company.getByText("Het aanbod is verstuurd en de plek wordt vrijgehouden.").waitFor();
  expect((await row())?.status).toBe("offered");
  await company.getByRole("heading", { name: "Sam Wulpstra" }).waitFor();

  const mail = await app.mailbox.waitFor("student@vakbrug.test", /biedt je een plek aan/);
  const phone = await open({ viewport: "phone" });
  await phone.goto(linkIn(mail, /\/antwoord-sollicitatie\//));
  expect((await row())?.status).toBe("offered");
  await axe(phone);
  await phone.getByRole("button", { name: "Plek aannemen" }).click();
  await phone.getByText("Gefeliciteerd, je hebt de plek.").waitFor();
  expect((await row())?.status).toBe("accepted");
  await app.mailbox.waitFor("bedrijf@vakbrug.test", /neemt jullie plek aan/);
  await page.goto("/mijn/sollicitaties");
  await axe(page);
  await page.getByRole("link", { name: offer.title }).first().click();
  await page.getByText("Je hebt deze plek.").first().waitFor();
});

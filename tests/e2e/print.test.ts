import { and, asc, eq, gt } from "drizzle-orm";
import type { Page } from "playwright-core";

import { issueToken } from "../../app/features/accounts/index.server";
import { booking, contact, listing, slot, user } from "../../db/schema";
import type { App } from "./support/app";
import { axe, expect, signIn, test } from "./support";

/** As long as a field of so many characters may be, in words as people write them. */
const long = (most: number) =>
  "Neem stevige schoenen mee en meld je op tijd. ".repeat(30).slice(0, most).trim();

/** An appointment of the demonstration's teacher about which everybody has written as much as they may. */
async function wordyAppointment(app: App): Promise<{ id: string; reference: string }> {
  const [found] = await app.db
    .select({ id: booking.id, reference: booking.reference, listingId: booking.listingId })
    .from(booking)
    .innerJoin(user, eq(user.id, booking.requestedBy))
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .where(
      and(
        eq(user.email, "docent@vakbrug.test"),
        eq(booking.status, "confirmed"),
        eq(listing.kind, "company_visit"),
        gt(slot.startsAt, new Date()),
      ),
    )
    .orderBy(asc(slot.startsAt), asc(booking.id))
    .limit(1);
  if (found === undefined) throw new Error("docent@ has no visit ahead.");
  await app.db
    .update(listing)
    .set({ summary: long(300), whatToWear: long(500), whatToBring: long(500), arrival: long(500) })
    .where(eq(listing.id, found.listingId));
  await app.db
    .update(booking)
    .set({ needs: long(1000), youngestAge: 12 })
    .where(eq(booking.id, found.id));
  return found;
}

/** How many sheets of A4 a page takes when it is printed. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

test("the plan for the day and the letter for parents fit on one sheet of A4, however much was written", async ({
  app,
  open,
}) => {
  const { id, reference } = await wordyAppointment(app);
  const page = await open();
  await signIn(page, "docent");
  await page.goto(`/mijn/boekingen/${reference}`);
  await page.getByRole("link", { name: "Dagplan" }).click();
  await page.getByRole("heading", { level: 1, name: /^Dagplan/ }).waitFor();
  await page.getByRole("button", { name: "Afdrukken" }).waitFor();
  await axe(page);
  expect(await sheets(page)).toBe(1);

  await page.getByRole("link", { name: "Terug naar de boeking" }).click();
  await page.getByRole("link", { name: "Brief voor ouders" }).click();
  await page.getByText("Pas de brief aan").click();
  await page.getByLabel("Hoe komen ze er?").fill(long(200));
  await page.getByLabel("Wat wil je er zelf nog bij schrijven?").fill(long(600));
  await page.getByRole("button", { name: "Zet in de brief" }).click();
  await page.waitForURL(/[?&]tekst=/);
  await page.locator("article").getByText(long(600)).waitFor();
  await axe(page);
  expect(await sheets(page)).toBe(1);

  await page.goto(`/en/mijn/boekingen/${reference}/dagplan`);
  expect(await sheets(page)).toBe(1);
  await page.goto(`/en/mijn/boekingen/${reference}/brief?reis=${long(200)}&tekst=${long(600)}`);
  expect(await sheets(page)).toBe(1);

  // The company without an account prints the same plan; what is not the paper is not printed.
  const [someone] = await app.db.select().from(contact).orderBy(asc(contact.id)).limit(1);
  const expiresAt = new Date(Date.now() + 3_600_000);
  const email = someone?.email ?? "";
  const secret = await issueToken(
    app.db,
    { purpose: "answer_booking", email, subjectId: id, expiresAt },
    new Date(),
  );
  const company = await open({ viewport: "phone", theme: "dark" });
  await company.goto(`/antwoord/${secret}`);
  await company.getByRole("link", { name: "Dagplan" }).click();
  await company.getByRole("heading", { level: 1, name: /^Dagplan/ }).waitFor();
  await axe(company);
  expect(await sheets(company)).toBe(1);
  await company.emulateMedia({ media: "print" });
  expect(await company.getByRole("link", { name: "Terug naar de boeking" }).isVisible()).toBe(false);
  expect(await company.locator("header").isVisible()).toBe(false);
});

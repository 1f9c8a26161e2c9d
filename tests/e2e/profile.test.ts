import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { eq } from "drizzle-orm";

import { cvMaxBytes } from "~/features/students/core/cv";
import { listing, placement, student, studentProfile, user } from "../../db/schema";
import { pdfBytes } from "../setup/files";
import {
  axe,
  type App,
  dayFromNow,
  expect,
  fillProfile,
  follow,
  ownOffer,
  registerStudent,
  signIn,
  signInAs,
  test,
} from "./support";

/** The place at the demonstration's own company that a career changer with this address has accepted; answers its id. */
async function acceptedBy({ db }: App, email: string): Promise<string> {
  const [person] = await db.select().from(user).where(eq(user.email, email));
  const [who] = await db
    .update(student)
    .set({ kind: "career_changer", birthDate: "1990-05-06" })
    .where(eq(student.userId, person?.id ?? ""))
    .returning();
  const studentId = who?.id ?? "";
  await db
    .update(studentProfile)
    .set({ claimedSchoolId: null, claimedNumber: null, claimedAt: null })
    .where(eq(studentProfile.studentId, studentId));
  const { id: listingId } = await ownOffer(db, "apprenticeship");
  const [place] = await db.update(listing).set({ places: 9 }).where(eq(listing.id, listingId)).returning();
  const [made] = await db
    .insert(placement)
    .values({
      ...{ listingId, companyId: place?.companyId ?? "", studentId },
      ...{ reference: "SO-2Z2Z2", crebo: place?.crebo ?? "", route: "bbl", status: "accepted" },
      ...{ startsOn: dayFromNow(30), endsOn: dayFromNow(300), acceptedAt: new Date() },
      ...{ studentAgreedAt: new Date(), idempotencyKey: randomUUID() },
    })
    .returning();
  return made?.id ?? "";
}

test("a newcomer on a phone fills in a whole profile, and their school confirms them", async ({
  app,
  open,
}) => {
  const page = await open({ viewport: "phone" });
  await registerStudent(page, app, { name: "Lotte Duinroos", email: "lotte@vakbrug.test" });
  await page.goto("/mijn/profiel");
  await fillProfile(page, {
    birthDate: "2007-05-06",
    crebo: "25892",
    startsFrom: dayFromNow(30),
    studentNumber: "987654",
  });

  const school = await open({ viewport: "phone" });
  await signIn(school, "bpv");
  await school.goto("/school/studenten");
  await axe(school);
  await school.getByRole("button", { name: "Lotte Duinroos bevestigen" }).click();
  await school.getByText("De student is bevestigd").waitFor();
  const [row] = await app.db
    .select({ number: student.studentNumber, crebo: student.crebo })
    .from(student)
    .innerJoin(user, eq(user.id, student.userId))
    .where(eq(user.email, "lotte@vakbrug.test"));
  expect(row).toEqual({ number: "987654", crebo: "25892" });
  await page.goto("/mijn/profiel");
  await page.getByText("bevestigd door de school").waitFor();
});

test("a career changer with a place says where they enrolled, and the school has the place once it confirms them", async ({
  app,
  open,
}) => {
  const page = await open({ viewport: "phone" });
  const id = await acceptedBy(app, "leerling@vakbrug.test");
  await signInAs(page, "leerling@vakbrug.test", "vakbrug-demo");
  await page.goto("/mijn");
  await page.getByRole("link", { name: "Schrijf je in bij een school" }).click();
  await page.waitForURL(`**/mijn/sollicitaties/${id}`);
  await axe(page);
  await page.getByRole("link", { name: "School en studentnummer doorgeven" }).click();
  await page.getByRole("combobox", { name: "Naam of plaats van je school" }).pressSequentially("Scalda");
  await page.getByRole("option").first().click();
  await page.getByLabel("Studentnummer").fill("555123");
  await axe(page);
  await page.getByRole("button", { name: "Opslaan en verder" }).click();
  await page.getByText("Opgeslagen.").first().waitFor();
  await page.goto(`/mijn/sollicitaties/${id}`);
  await page.getByText(/^Wacht op .*Scalda/).waitFor();

  const company = await open();
  await signIn(company, "bedrijf");
  await company.goto(`/bedrijf/sollicitaties/${id}`);
  await company.getByText("Er is nog geen school").waitFor();
  await axe(company);

  const school = await open();
  await signIn(school, "bpv");
  await school.goto("/school/studenten");
  await school.getByText("Heeft al een plek bij").waitFor();
  await axe(school);
  await school.getByRole("button", { name: "Noor Zilverschoon bevestigen" }).click();
  await school.getByText("De student is bevestigd").waitFor();
  await school.goto("/school/overeenkomsten");
  await school.getByRole("link", { name: "Noor Zilverschoon" }).click();
  await school.getByRole("heading", { name: "Noor Zilverschoon" }).waitFor();
  await axe(school);
});

test("a CV is kept when it is one; another file, and one that is too large, are refused with the reason", async ({
  open,
}) => {
  const page = await open({ viewport: "phone" });
  await signIn(page, "student");
  await page.goto("/mijn/profiel");
  await follow(page.getByRole("link", { name: "Je cv", exact: true }));
  await axe(page);
  const folder = await mkdtemp(join(tmpdir(), "vakbrug-cv-"));
  const send = async (name: string, content: Buffer) => {
    await writeFile(join(folder, name), content);
    await page.getByLabel("Je cv").setInputFiles(join(folder, name));
    await page.getByRole("button", { name: "Bewaar mijn cv" }).click();
  };
  await send("cv.pdf", Buffer.from("Ik doe alsof ik een pdf ben."));
  await page.getByRole("alert").getByText("Dit is geen pdf en geen Word-bestand").waitFor();
  await axe(page);
  await send("groot.pdf", pdfBytes(cvMaxBytes + 1));
  await page.getByRole("alert").getByText("Dit bestand is groter dan 5 MB").waitFor();
  await send("heel-groot.pdf", pdfBytes(20 * 1024 * 1024));
  await page.getByRole("alert").getByText("Dit bestand is groter dan 5 MB").waitFor();
  await send("Mijn CV.pdf", pdfBytes());
  await page.getByText("Je cv is bewaard.").waitFor();
  await axe(page);
  const file = await page.request.get("/mijn/profiel/cv/bestand");
  expect(await file.body()).toEqual(pdfBytes());
  expect(file.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment; filename="cv.pdf"; .*Mijn%20CV.pdf$/),
    "content-security-policy": expect.stringContaining("default-src 'none'; sandbox"),
    "x-content-type-options": expect.stringContaining("nosniff"),
  });
  await page.locator("summary", { hasText: "Verwijder mijn cv" }).click();
  await page.getByRole("button", { name: "Verwijder mijn cv" }).click();
  await page.getByText("Je cv is verwijderd.").waitFor();
  expect((await page.request.get("/mijn/profiel/cv/bestand")).status()).toBe(404);
  await rm(folder, { recursive: true });
});

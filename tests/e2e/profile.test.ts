import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { eq } from "drizzle-orm";

import { cvMaxBytes } from "~/features/students/core/cv";
import { student, user } from "../../db/schema";
import { pdfBytes } from "../setup/files";
import { axe, dayFromNow, expect, fillProfile, registerStudent, signIn, test } from "./support";

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

test("a CV is kept when it is one; another file, and one that is too large, are refused with the reason", async ({
  open,
}) => {
  const page = await open({ viewport: "phone" });
  await signIn(page, "student");
  await page.goto("/mijn/profiel");
  await page.getByRole("link", { name: "Je cv", exact: true }).click();
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

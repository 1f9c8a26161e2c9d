import { and, asc, eq } from "drizzle-orm";

import { issueToken } from "~/features/accounts/index.server";
import { agreement, placement, signature } from "../../db/schema";
import { pdfBytes } from "../setup/files";
import { axe, expect, signIn, test } from "./support";

const guardian = { name: "Şule de Wit", email: "ouder@thuis.test" };

test("a guardian signs an agreement by link on a phone, and with the last signature the student is placed", async ({
  app,
  open,
}) => {
  const [signing] = await app.db
    .select()
    .from(agreement)
    .where(eq(agreement.status, "signing"))
    .orderBy(asc(agreement.id))
    .limit(1);
  if (signing === undefined) throw new Error("The demonstration has no agreement that is being signed.");
  // Everybody but a guardian has signed.
  await app.db
    .update(signature)
    .set({
      ...{ status: "signed", method: "digital", typedName: "Iemand", signedAt: new Date() },
      signedHash: signing.termsHash,
    })
    .where(eq(signature.agreementId, signing.id));
  await app.db
    .delete(signature)
    .where(and(eq(signature.agreementId, signing.id), eq(signature.role, "guardian")));
  const [own] = await app.db
    .insert(signature)
    .values({ agreementId: signing.id, role: "guardian", ...guardian })
    .returning();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const token = { purpose: "sign_agreement" as const, email: guardian.email, subjectId: own?.id ?? "" };
  const secret = await issueToken(app.db, { ...token, expiresAt }, now);

  const page = await open({ viewport: "phone" });
  await page.goto(`/ondertekenen/${secret}`);
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("tekenen");
  expect(await page.locator("main").innerText()).toContain(signing.termsHash.slice(0, 8));
  await axe(page);

  await page.getByRole("button", { name: "Mail mij een code" }).click();
  const mailed = await app.mailbox.waitFor(guardian.email, /code om te tekenen/);
  const code = /\b\d{6}\b/.exec(mailed.subject ?? "")?.[0] ?? "";
  await page.getByLabel("Code uit de mail").fill(code === "000000" ? "000001" : "000000");
  await page.getByLabel("Je naam").fill("Şule de Wit-Żak");
  await page.getByLabel(/Ik heb de voorwaarden gelezen/).check();
  await page.getByRole("button", { name: "Tekenen", exact: true }).click();
  await page.getByText("Deze code klopt niet").first().waitFor();
  expect(await page.getByLabel("Je naam").inputValue()).toBe("Şule de Wit-Żak");
  await axe(page);

  await page.getByLabel("Code uit de mail").fill(code);
  await page.getByRole("button", { name: "Tekenen", exact: true }).click();
  await page.getByRole("heading", { name: "Je hebt getekend" }).waitFor();
  await axe(page);
  const pdf = await page.request.get(`/ondertekenen/${secret}/pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  const [placed] = await app.db.select().from(placement).where(eq(placement.id, signing.placementId));
  expect(placed?.status).toBe("placed");

  const school = await open();
  await signIn(school, "bpv");
  await school.goto(`/school/overeenkomsten/${signing.placementId}`);
  await school.getByText("Voorwaarden wijzigen", { exact: true }).click();
  expect(await school.locator("main").innerText()).toContain("vervallen als je dit opslaat");
  await axe(school);
});

test("the school records on a phone what was signed on paper, and with the last signature the student is placed", async ({
  app,
  open,
}) => {
  const [drawn] = await app.db.select().from(agreement).orderBy(asc(agreement.id)).limit(1);
  if (drawn === undefined) throw new Error("The demonstration has no agreement.");
  const unsigned = {
    status: "waiting",
    method: null,
    typedName: null,
    signedAt: null,
    signedHash: null,
  } as const;
  await app.db.update(signature).set(unsigned).where(eq(signature.agreementId, drawn.id));
  await app.db.update(agreement).set({ status: "signing", signedAt: null }).where(eq(agreement.id, drawn.id));
  await app.db.update(placement).set({ status: "accepted" }).where(eq(placement.id, drawn.placementId));
  const page = await open({ viewport: "phone" });
  await signIn(page, "bpv");
  await page.goto(`/school/overeenkomsten/${drawn.placementId}`);
  await page.locator("summary", { hasText: "Op papier getekend" }).click();
  await axe(page);
  const record = async (name: string, buffer: Buffer) => {
    await page.getByLabel("Scan of foto van het papier").setInputFiles({ name, mimeType: "", buffer });
    await page.getByRole("button", { name: "Handtekeningen vastleggen" }).click();
  };
  const who = page.getByRole("group", { name: "Wie heeft op papier getekend?" }).getByRole("checkbox");
  for (const box of await who.all()) await box.check();
  const school = page.getByRole("textbox", { name: "School", exact: true });
  await school.fill("Bo van de School");
  await record("pok.pdf", Buffer.from("Ik doe alsof ik een pdf ben."));
  await page.getByRole("alert").getByText("Dit is geen pdf, JPEG of PNG").waitFor();
  expect(await page.getByLabel("Scan of foto van het papier").getAttribute("aria-invalid")).toBe("true");
  expect(await school.inputValue()).toBe("Bo van de School");
  await axe(page);
  await record("groot.pdf", pdfBytes(12 * 1024 * 1024));
  await page.getByRole("alert").getByText("Dit bestand is groter dan 10 MB").waitFor();
  await record("Getekende POK.pdf", pdfBytes());
  await page.getByText("Vastgelegd: op papier getekend.").waitFor();
  const shown = await page.locator("main").innerText();
  for (const said of ["als “Bo van de School”", "Getekende POK.pdf"]) expect(shown).toContain(said);
  await axe(page);
  const [placed] = await app.db.select().from(placement).where(eq(placement.id, drawn.placementId));
  expect(placed?.status).toBe("placed");
  const path = await page.getByRole("link", { name: "Scan 1 van versie 1" }).getAttribute("href");
  const file = await page.request.get(path ?? "");
  expect(await file.body()).toEqual(pdfBytes());
  expect(file.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment; filename="scan.pdf"; .*Getekende%20POK.pdf$/),
    "content-security-policy": expect.stringContaining("default-src 'none'; sandbox"),
    "x-content-type-options": expect.stringContaining("nosniff"),
  });
});

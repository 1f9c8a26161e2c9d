import { axe, expect, signIn, test } from "./support";

const head = "Studentnummer;Naam;Opleiding;Leerweg;Wil beginnen op";
const faulty = [head, "900001;Noor Proefstra;25892;BBL;1-9-2027", "900002;Ties Proefstra;99999;BBL;"];

test("a school reads in a list, mends a fault on the spot, and works through its students", async ({
  open,
}) => {
  const page = await open({ viewport: "phone" });
  await signIn(page, "bpv");
  await page.goto("/school/studenten");
  await page.getByRole("link", { name: "Lijst inlezen" }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: "studenten.csv",
    mimeType: "text/csv",
    // As an older Dutch Excel writes it.
    buffer: Buffer.from(faulty.join("\r\n").replace("Noor", "No\u00ebl"), "latin1"),
  });
  await page.getByRole("button", { name: "Controleren" }).click();
  const wrong = page.getByRole("alert");
  expect(await wrong.innerText()).toContain("Regel 3, Opleiding: Deze opleiding kennen we niet.");
  await axe(page);

  const rows = page.getByLabel("Rijen", { exact: true });
  expect(await rows.inputValue()).toContain("Noël Proefstra");
  await rows.fill((await rows.inputValue()).replace("99999", "25892"));
  await page.getByRole("button", { name: "Controleren" }).click();
  await page.getByRole("heading", { name: "Wat er gaat gebeuren" }).waitFor();
  expect(await page.getByRole("row", { name: /900001/ }).innerText()).toContain("op de lijst");
  await axe(page);
  await page.getByRole("button", { name: "Inlezen", exact: true }).click();
  await page.getByText("Ingelezen: 2 nieuw, 0 gewijzigd.").waitFor();
  await axe(page);

  await page.goto("/school/studenten?q=proefstra");
  const list = page.getByRole("main");
  await list.getByRole("heading", { name: "Noël Proefstra" }).waitFor();
  await axe(page);
  await list.getByText("De student heeft elders een plek").first().click();
  await list.getByLabel("Waar?").fill("Bij een bedrijf in Goes");
  await list.getByRole("button", { name: "Melding oplossen" }).click();
  await page.getByText("De melding is opgelost.").waitFor();

  await page.goto("/school/studenten?toon=niet-gemeld&q=proefstra");
  await page.getByRole("button", { name: "Ties Proefstra heeft geen plek" }).click();
  await page.getByText("De student staat op de lijst, met vandaag als gewenste start.").waitFor();
  await axe(page);
});

test("a student reports having no place, and takes it back", async ({ open }) => {
  const page = await open({ viewport: "phone" });
  await signIn(page, "student");
  await page.goto("/mijn/stagetekort");
  await axe(page);
  await page.getByRole("button", { name: "Ik zoek nog" }).first().click();
  await page.getByText("Fijn dat je het laat weten.").waitFor();
  await page.getByText("Ik zoek niet meer").first().click();
  await page.getByRole("button", { name: "Melding intrekken" }).first().click();
  await page.getByText("Je melding is ingetrokken.").waitFor();
  await axe(page);
});

import { asc, eq } from "drizzle-orm";
import type { Locator } from "playwright-core";

import { issueToken } from "~/features/accounts/index.server";
import { savedSearch } from "../../db/schema";
import { axe, expect, signIn, test } from "./support";

const keep = "Bewaar deze zoekopdracht";
const found = /^[\d.]+ plek(ken)? gevonden$/;
/** Where something begins on the page, in pixels from the top of the window. */
const topOf = async (thing: Locator) => (await thing.boundingBox())?.y ?? NaN;

test("a student searches on a phone, reads why places fit, and saves the search", async ({ open }) => {
  const page = await open({ viewport: "phone" });
  await page.goto("/");
  await page.getByRole("link", { name: "Ik ben student" }).click();
  await page.waitForURL("**/leerbanen");
  await page.getByLabel("Wat wil je worden?").fill("monteur");
  await page.getByRole("combobox", { name: "Waar vertrek je?" }).fill("4331 BK");
  await page.getByText("Filters", { exact: true }).click();
  await page.getByLabel("Hoe reis je?").selectOption({ label: "Auto" });
  await page.getByLabel("Hoe lang mag de reis duren?").selectOption("60");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.waitForURL("**/leerbanen?*minutes=60*");
  await page.getByRole("link", { name: /^60 minuten van/ }).waitFor();
  await page.getByRole("heading", { name: found }).waitFor();
  const first = page.locator("li[id^=plek-]").first();
  await first.getByText("Waarom dit bij je past").waitFor();
  expect(await topOf(page.getByText(keep).first())).toBeLessThan(await topOf(first));
  expect(await first.innerText()).toMatch(/Ongeveer \d+ minu(ut|ten) met de auto \(schatting\)/);
  await axe(page);

  const search = page.url();
  await signIn(page, "student");
  await page.goto(search);
  await page.getByText("Wat bij je past, lezen we uit je profiel.").waitFor();
  await page.getByText(keep).first().click();
  await page.getByLabel("Naam").fill("Monteur, een uur rijden");
  await page.getByLabel("Mail over nieuwe plekken").selectOption("daily");
  await axe(page);
  await page.getByRole("button", { name: keep }).click();
  await page.waitForURL("**/mijn/zoekopdrachten?gedaan=bewaard");
  const card = page.getByRole("listitem").filter({ hasText: "Monteur, een uur rijden" });
  await card.getByText("Elke dag").first().waitFor();
  await axe(page);

  await card.getByText("Naam of mail wijzigen").click();
  await card.getByLabel("Mail over nieuwe plekken").selectOption("off");
  await card.getByRole("button", { name: /Bewaar de wijzigingen/ }).click();
  await page.waitForURL("**/mijn/zoekopdrachten?gedaan=gewijzigd");
  await card.getByText("Geen mail").first().waitFor();
  await card.getByText("Verwijder", { exact: true }).first().click();
  await card.getByRole("button", { name: /Verwijder Monteur/ }).click();
  await page.waitForURL("**/mijn/zoekopdrachten?gedaan=verwijderd");
  await expect.poll(() => card.count()).toBe(0);
});

test("the search works without JavaScript, and says which filter to loosen", async ({ open }) => {
  const page = await open({ javaScript: false });
  await page.goto("/leerbanen");
  await page.getByLabel("Wat wil je worden?").fill("lassser");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByRole("heading", { name: found }).waitFor();
  await page.getByText("Dit woord kennen we zo niet.").waitFor();
  const first = page.locator("li[id^=plek-]").first();
  expect(await topOf(page.getByText(keep))).toBeLessThan(await topOf(first));
  await page.getByText(keep).click();
  await page.getByRole("link", { name: "Log in om te bewaren" }).click();
  await page.waitForURL("**/inloggen?terug=*");
  expect(new URL(page.url()).searchParams.get("terug")).toMatch(/^\/leerbanen\?.*q=lassser/);

  await page.goto("/leerbanen?q=lasser&near=Vlieland&travel=walk&minutes=15");
  await page.getByRole("heading", { name: "Niets gevonden" }).waitFor();
  const way = page.getByRole("link", { name: /^Zonder “15 minuten van Vlieland/ });
  const promised = /: (\d+) plek/.exec(await way.innerText())?.[1];
  await way.click();
  await page.getByRole("heading", { name: `${promised ?? ""} plekken gevonden` }).waitFor();
});

test("a mail program stops the mails about a search by one POST, and opening the link stops nothing", async ({
  app,
  open,
}) => {
  const [search] = await app.db
    .select()
    .from(savedSearch)
    .where(eq(savedSearch.frequency, "weekly"))
    .orderBy(asc(savedSearch.id))
    .limit(1);
  const now = new Date();
  const secret = await issueToken(
    app.db,
    {
      purpose: "stop_alerts",
      email: "student@vakbrug.test",
      subjectId: search?.id ?? "",
      expiresAt: new Date(now.getTime() + 3_600_000),
    },
    now,
  );
  const stands = async () =>
    (
      await app.db
        .select()
        .from(savedSearch)
        .where(eq(savedSearch.id, search?.id ?? ""))
    )[0]?.frequency;
  const path = `/zoekopdracht-uit/${secret}`;
  const page = await open({ viewport: "phone" });
  await page.goto(path);
  await page.getByRole("button", { name: "Stop de mail" }).waitFor();
  await axe(page);
  expect(await stands()).toBe("weekly");

  const answer = await fetch(app.url + path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
    redirect: "manual",
  });
  expect(answer.status).toBe(200);
  expect(await stands()).toBe("off");
  await page.reload();
  await page.getByText("Je krijgt geen mail meer over je zoekopdracht").waitFor();
});

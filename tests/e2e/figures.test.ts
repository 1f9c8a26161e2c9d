import { and, eq } from "drizzle-orm";
import type { Page } from "playwright-core";

import { auditLog, shortageReport, shortageReportHistory } from "../../db/schema";
import { axe, expect, signIn, test } from "./support";

/** What a table says, by the name at the beginning of its rows: name → cells. */
const tableOf = async (page: Page, caption: string): Promise<Map<string, string[]>> => {
  const rows = await page
    .getByRole("table", { name: caption })
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  return new Map(rows.map(([name = "", ...cells]) => [name, cells]));
};

test("the map, the lines and the bars of the shortage say the same as their tables", async ({ open }) => {
  const page = await open();
  await page.goto("/stagetekorten");
  await axe(page);
  const regions = await tableOf(page, "Studenten zonder plek en open plekken per arbeidsmarktregio");
  const onMap = await page
    .getByRole("group", { name: /^Kaart van Nederland/ })
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  expect(onMap.length).toBe(regions.size);
  expect(onMap.length).toBeGreaterThan(30);
  for (const label of onMap) {
    const [name = "", words = ""] = label.split(": ");
    const [said = ""] = regions.get(name) ?? [];
    expect([label, words.replace(/^circa /, "").replace("minder dan 5", "<5")]).toEqual([label, said]);
  }
  const history = page.getByRole("figure", { name: /sinds de eerste meting/ });
  await history.getByText("Bekijk de cijfers als tabel").click();
  await history.getByRole("row", { name: /sep 2014.*ruim 20.000 \(21 %\).*officieel/ }).waitFor();
  await history.getByRole("row", { name: /feb 2015.*4.800 \(5 %\)/ }).waitFor();
  const recent = page.getByRole("figure", { name: /^Dag voor dag/ });
  await recent.getByText("Bekijk de cijfers als tabel").click();
  await recent
    .getByRole("row", { name: /niet geteld/ })
    .first()
    .waitFor();
  await axe(page);
});

test("everybody sees where places stay empty, also in the dark and without JavaScript", async ({ open }) => {
  const page = await open({ viewport: "phone", theme: "dark", javaScript: false });
  await page.goto("/stagetekorten");
  await page.getByRole("link", { name: "Waar plekken leeg blijven" }).click();
  await page.getByRole("heading", { name: "Plekken over, en wie ze kunnen vullen" }).waitFor();
  await page
    .getByText(/minstens \d+ studenten meer dan plekken/)
    .first()
    .waitFor();
  await page.getByText("Bekijk de cijfers als tabel").click();
  await page.getByRole("table", { name: "Plekken en studenten per arbeidsmarktregio" }).waitFor();
  const dark = await open({ theme: "dark" });
  await dark.goto("/stagetekorten/open-plekken");
  await axe(dark);
});

test("a coordinator takes up a student and finds places, and students for an empty place", async ({
  app,
  open,
}) => {
  const page = await open();
  await signIn(page, "coordinator");
  await page.goto("/beheer");
  await page.getByRole("link", { name: "Bemiddeling" }).click();
  await page.getByRole("heading", { level: 1, name: "Bemiddeling" }).waitFor();
  await axe(page);
  await page.getByLabel("Leerweg").selectOption("bbl");
  await page.getByRole("button", { name: "Toon" }).click();
  await page.waitForURL(/leerweg=bbl/);
  // The address is that of the list before the list itself is there.
  const file = page
    .getByRole("link", { name: "Download als CSV" })
    .and(page.locator('[href*="leerweg=bbl"]'));
  const csv = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(await csv.text()).toMatch(/^\uFEFF?Opleiding,.*\r\n.*,BBL \(leerbaan\),/);
  await page
    .getByRole("listitem")
    .filter({ hasNotText: "In bemiddeling" })
    .getByRole("link", { name: /niveau/ })
    .first()
    .click();
  await page.waitForURL(/\/beheer\/bemiddeling\/[\da-f-]{36}$/);
  await axe(page);
  const reportId = page.url().slice(-36);
  await page.getByRole("button", { name: "Neem in bemiddeling" }).click();
  await page.getByText("Je hebt deze student in bemiddeling genomen.").waitFor();
  const [row] = await app.db.select().from(shortageReport).where(eq(shortageReport.id, reportId));
  expect(row?.status).toBe("mediation");
  const [step] = await app.db
    .select()
    .from(shortageReportHistory)
    .where(
      and(eq(shortageReportHistory.reportId, reportId), eq(shortageReportHistory.toStatus, "mediation")),
    );
  expect(step?.actor).toBe("R");
  const trail = await app.db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subjectId, row?.studentId ?? ""));
  expect(new Set(trail.map(({ action }) => action))).toEqual(new Set(["student.opened", "student.mediated"]));

  const phone = await open({ viewport: "phone" });
  await signIn(phone, "coordinator");
  await phone.goto("/beheer/bemiddeling?lijst=plekken");
  await axe(phone);
  await phone
    .getByRole("listitem")
    .filter({ hasText: /[1-9]\d* student(en)? pas/ })
    .getByRole("link")
    .first()
    .click();
  await phone.getByRole("heading", { name: "Studenten die hier passen" }).waitFor();
  await axe(phone);
});

import { and, eq } from "drizzle-orm";
import type { Page } from "playwright-core";

import { booking, busReservation, company, listing, ride, slot, vehicle } from "../../db/schema";
import { readSchoolHolidays } from "../../db/seed/reference/places";
import { local, localMoment } from "../../app/platform/clock/clock";
import type { App } from "./support/app";
import { axe, expect, linkIn, sayHowOld, signIn, test } from "./support";
import type { Open } from "./support/test";

const isHoliday = (day: string) =>
  readSchoolHolidays().some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

/** A Tuesday on which the demonstration has no rides yet, and every school has lessons. */
let tuesday = local(new Date()).plus({ weeks: 7 }).startOf("week").plus({ days: 1 });
while (isHoliday(tuesday.toFormat("yyyy-MM-dd"))) tuesday = tuesday.plus({ weeks: 1 });
const day = (after = 0) => tuesday.plus({ days: after }).toFormat("yyyy-MM-dd");

/** The company visit of the demonstration's own company, with a moment of its own; answers the form's address. */
async function offerMoment(app: App, from: string, until: string, onDay = day()): Promise<string> {
  const [visit] = await app.db
    .select({ id: listing.id, slug: listing.slug })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(and(eq(company.name, "Scheepswerf Zeekraal"), eq(listing.kind, "company_visit")));
  const [made] = await app.db
    .insert(slot)
    .values({
      listingId: visit?.id ?? "",
      startsAt: localMoment(onDay, from) as Date,
      endsAt: localMoment(onDay, until) as Date,
      maxPupils: 24,
    })
    .returning();
  return `/aanbod/${visit?.slug ?? ""}/boeken?slot=${made?.id ?? ""}`;
}

async function fillRequest(page: Page): Promise<void> {
  const audience = page.getByLabel("Niveau");
  if ((await audience.count()) > 0) await audience.selectOption({ index: 1 });
  await page.getByLabel("Aantal leerlingen").fill("12");
  await page.getByLabel("Aantal begeleiders").fill("2");
  await sayHowOld(page);
  await page.getByLabel("Doel").fill("Zien hoe een schip wordt gebouwd.");
  const which = page.getByLabel("Bus", { exact: true });
  await expect.poll(() => which.isVisible()).toBe(false);
  await page.getByLabel("Reserveer de Techniekbus erbij").check();
  await expect.poll(() => which.isVisible()).toBe(true);
}

/** A reservation of the teacher's, made through the page; answers its ride. */
async function reserve(app: App, page: Page, onDay: string, from: string, until: string) {
  await page.goto("/techniekbus/reserveren");
  await page.getByLabel("Dag").fill(onDay);
  await page.getByLabel("Vertrek van school").fill(from);
  await page.getByLabel("Terug op school").fill(until);
  await page.getByLabel("Bus", { exact: true }).selectOption({ label: "Techniekbus Zeeland (48 plaatsen)" });
  await page.getByLabel("Naar", { exact: true }).fill("Goes");
  await page.getByLabel("Aantal leerlingen").fill("20");
  await page.getByRole("button", { name: "Reservering aanvragen" }).click();
  await page.waitForURL(/\/mijn\/techniekbus\/TB-/);
  const reference = /TB-[A-Z0-9]{5}/.exec(page.url())?.[0] ?? "";
  const [found] = await app.db.select().from(busReservation).where(eq(busReservation.reference, reference));
  return found?.rideId ?? "";
}

const startOf = async (app: App, id: string) => {
  const [found] = await app.db
    .select({ startsAt: ride.startsAt, bus: vehicle.name })
    .from(ride)
    .innerJoin(vehicle, eq(vehicle.id, ride.vehicleId))
    .where(eq(ride.id, id));
  return found === undefined ? "" : `${local(found.startsAt).toFormat("yyyy-MM-dd HH:mm")} ${found.bus}`;
};

test("a teacher books a visit with the bus, which cannot come, and keeps the visit", async ({
  app,
  open,
}) => {
  const page = await open({ viewport: "phone" });
  await page.goto("/techniekbus");
  await axe(page);
  await signIn(page, "docent");
  await page.goto(await offerMoment(app, "10:00", "12:00"));
  await fillRequest(page);
  await axe(page);
  await page.getByRole("button", { name: "Aanvraag versturen" }).click();
  await page.waitForURL(/\/mijn\/boekingen\/VB-/);
  const visit = /VB-[A-Z0-9]{5}/.exec(page.url())?.[0] ?? "";
  await page.getByRole("main").getByRole("link", { name: "Techniekbus" }).click();
  await page.waitForURL(/\/techniekbus$/);
  await axe(page);

  const asked = await app.mailbox.waitFor("coordinator@vakbrug.test", /Aanvraag Techniekbus/);
  expect(asked.text).toContain("12 leerlingen, 2 begeleiders");
  const desk = await open();
  await signIn(desk, "coordinator");
  await desk.goto(linkIn(asked, /\/beheer\/techniekbus\/ritten\//));
  await axe(desk);
  await desk.getByText("Afwijzen", { exact: true }).click();
  await desk.getByLabel("Reden").fill("De bus is naar de garage.");
  await desk.getByRole("button", { name: "Ja, afwijzen" }).click();
  await desk.getByText("Afgewezen", { exact: true }).first().waitFor();

  const told = await app.mailbox.waitFor("docent@vakbrug.test", /De Techniekbus kan niet/);
  expect(told.text).toContain("De bus is naar de garage.");
  const link = linkIn(told, /\/busantwoord\//);
  // A mail scanner opens every link; nothing is decided by that.
  for (const method of ["GET", "HEAD", "GET"]) expect((await fetch(link, { method })).status).toBe(200);
  const choice = await open({ viewport: "phone" });
  await choice.goto(link);
  await axe(choice);
  await choice.getByRole("button", { name: "Bezoek houden" }).click();
  await choice.getByText("Je houdt het bezoek.").waitFor();
  const [kept] = await app.db.select().from(booking).where(eq(booking.reference, visit));
  expect(kept?.status).toBe("requested");
});

test("a request that no bus can serve says why, and can be sent without one", async ({ app, open }) => {
  const page = await open();
  await signIn(page, "docent");
  await page.goto(await offerMoment(app, "18:00", "20:00"));
  await fillRequest(page);
  await page.getByRole("button", { name: "Aanvraag versturen" }).click();
  await page.getByText("past daar niet in").first().waitFor();
  await axe(page);
  expect(await page.getByLabel("Doel").inputValue()).toBe("Zien hoe een schip wordt gebouwd.");
  const count = async () => (await app.db.select().from(booking)).length;
  const before = await count();
  await page.getByRole("button", { name: "Verstuur zonder bus" }).click();
  await page.waitForURL(/\/mijn\/boekingen\/VB-/);
  await expect.poll(() => count()).toBe(before + 1);
});

/** Goes on from field to field as a keyboard does, until the one with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute("name") ?? at?.textContent ?? "";
    });
    if (here === name) return;
  }
  throw new Error(`${name} cannot be reached by keyboard.`);
}

/** Two rides of a school on the Tuesday after, at nine and at one. */
async function twoRides(app: App, open: Open, after: number) {
  const teacher = await open();
  await signIn(teacher, "docent");
  const first = await reserve(app, teacher, day(after), "09:00", "11:00");
  const second = await reserve(app, teacher, day(after), "13:00", "15:00");
  return { first, second, teacher };
}

const itemOf = (page: Page, id: string) =>
  page.locator(`.planning-item:has(input[name="rideId"][value="${id}"])`);

test("a coordinator plans the week by keyboard, and hears which ride is in the way", async ({
  app,
  open,
}) => {
  const { first } = await twoRides(app, open, 7);
  const desk = await open();
  await signIn(desk, "coordinator");
  await desk.goto(`/beheer/techniekbus?week=${day(7)}`);
  await axe(desk);
  const item = itemOf(desk, first);
  // An hour later, on the other bus.
  await item.locator("summary").focus();
  await desk.keyboard.press("Enter");
  // Its form has the room for a day beside a time, and for the name of a bus.
  const boxOf = async (label: string) => {
    const box = await item.getByLabel(label, { exact: true }).boundingBox();
    return { y: box?.y, wide: (box?.width ?? 0) >= 240 };
  };
  expect((await boxOf("Dag")).y).toBe((await boxOf("Vertrek")).y);
  expect((await boxOf("Bus")).wide).toBe(true);
  await tabTo(desk, "time");
  await desk.keyboard.press("ArrowUp");
  await tabTo(desk, "vehicleId");
  await desk.keyboard.press("Home");
  await tabTo(desk, "Verplaats de rit");
  await desk.keyboard.press("Enter");
  await desk.getByText("De rit is verplaatst.").waitFor();
  expect(await startOf(app, first)).toBe(`${day(7)} 10:00 Techniekbus West`);

  // The other ride stays on Zeeland at one o'clock.
  await item.locator("summary").click();
  await item.getByLabel("Vertrek").fill("12:00");
  await item.getByLabel("Bus").selectOption({ label: "Techniekbus Zeeland (48)" });
  await item.getByRole("button", { name: "Verplaats de rit" }).click();
  await desk.getByRole("alert").getByText("heeft dan al een rit").waitFor();
  await axe(desk);
  expect(await startOf(app, first)).toContain("10:00 Techniekbus West");
});

test("a coordinator drags a ride to another day", async ({ app, open }) => {
  const { second } = await twoRides(app, open, 14);
  const desk = await open();
  await signIn(desk, "coordinator");
  const board = `/beheer/techniekbus?week=${day(14)}`;
  await desk.goto(board);
  // The cell of Zeeland, the second bus, on the Monday before.
  const cell = desk.locator(".planning-day").first().locator(".planning-cell").nth(1);
  const box = await cell.boundingBox();
  // From half past seven until five, one o'clock is at 58 % of the height.
  await itemOf(desk, second).dragTo(cell, {
    sourcePosition: { x: 60, y: 12 },
    targetPosition: { x: 40, y: Math.round((box?.height ?? 176) * 0.58) },
  });
  await desk.getByText("De rit is verplaatst.").waitFor();
  expect(await startOf(app, second)).toBe(`${day(13)} 13:00 Techniekbus Zeeland`);
});

test("a coordinator on a phone without scripts moves a ride and agrees to it", async ({ app, open }) => {
  const { second } = await twoRides(app, open, 28);
  const phone = await open({ viewport: "phone", javaScript: false });
  await signIn(phone, "coordinator");
  await phone.goto(`/beheer/techniekbus?week=${day(28)}`);
  const card = itemOf(phone, second);
  await card.locator("summary").click();
  await card.getByLabel("Vertrek").fill("13:30");
  await card.getByRole("button", { name: "Verplaats de rit" }).click();
  await phone.getByText("De rit is verplaatst.").waitFor();
  await card.getByRole("button", { name: /Akkoord/ }).click();
  await card.getByText("Bevestigd").waitFor();
  expect(await startOf(app, second)).toContain("13:30");
});

test("the pages around it can be read by everybody", async ({ app, open }) => {
  const { first, teacher } = await twoRides(app, open, 21);
  await axe(teacher);
  await teacher.goto("/techniekbus");
  await axe(teacher);
  const desk = await open({ viewport: "phone" });
  await signIn(desk, "coordinator");
  for (const path of [`?week=${day(21)}`, "/voertuigen", `/ritten/${first}/rittenlijst`]) {
    await desk.goto(`/beheer/techniekbus${path}`);
    await axe(desk);
  }
  const month = day(21).slice(0, 7);
  const csv = await desk.request.get(`/beheer/techniekbus/cijfers.csv?maand=${month}`);
  expect(await csv.text()).toContain(`\n${month},total,`);
});

import type { Page } from "playwright-core";
import { axe, expect, test } from "./support";

const near = "/zoeken?near=Domburg&radius=15";

/** How many the list has found, above it. */
const found = /resultaten$|resultaat$/;

const dutch = (text: string | null) => Number(/\d[\d.]*/.exec(text ?? "")?.[0].replaceAll(".", "") ?? NaN);

const mapOf = (page: Page) => page.getByRole("region", { name: "Kaart met aanbod" });
const clustersOf = (page: Page) => mapOf(page).getByRole("button", { name: /in dit gebied/ });
const cardOf = (page: Page, id: string) => page.locator(`#aanbod-${id}`);
const pinOf = (page: Page, id: string) => mapOf(page).locator(`[data-point="${id}"]`);
const nameOf = (page: Page, id: string) => pinOf(page, id).locator(".map-pin-tip");
const chips = (page: Page) => page.getByRole("list", { name: "Gekozen filters" });
const searchHere = (page: Page) => page.getByRole("button", { name: "Zoek in dit gebied" });

/** The number of results, as the list says it. */
/** How many the list has found: on a phone it may lie behind the map. */
const matched = async (page: Page) =>
  dutch(await page.getByRole("heading", { name: found, includeHidden: true }).textContent());

/** What the circles on the map count, the largest first. */
const counts = async (page: Page) =>
  (await clustersOf(page).allTextContents()).map(dutch).sort((a, b) => b - a);

/** Everything that the map shows: what the circles count, and the pins. */
async function shown(page: Page): Promise<number> {
  const pins = await mapOf(page).locator("[data-point]").count();
  return (await counts(page)).reduce((sum, count) => sum + count, pins);
}

/** Waits until the map shows as many offers as the list has found. */
async function untilDrawn(page: Page): Promise<void> {
  await expect.poll(async () => (await shown(page)) === (await matched(page))).toBe(true);
}

async function search(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilDrawn(page);
}

/** A place on the map, as a part of its width and height, on the screen. */
async function spot(page: Page, [x, y]: readonly [number, number]): Promise<[x: number, y: number]> {
  const box = await mapOf(page).boundingBox();
  if (box === null) throw new Error("The map is not on the screen.");
  return [box.x + box.width * x, box.y + box.height * y];
}

/** Moves the map by a part of its width and height. */
async function drag(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(...(await spot(page, [0.5, 0.5])));
  await page.mouse.down();
  await page.mouse.move(...(await spot(page, [0.5 + x / 2, 0.5 + y / 2])));
  await page.mouse.move(...(await spot(page, [0.5 + x, 0.5 + y])));
  await page.mouse.up();
}

/** Moves the map, and waits until it shows what lies there. */
async function untilAnswered(page: Page, move: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(/\/api\/v1\/map/);
  await move();
  const { features } = (await (await answer).json()) as { features: { properties: { count: number } }[] };
  const total = features.reduce((sum, { properties }) => sum + properties.count, 0);
  await expect
    .poll(async () => [await mapOf(page).locator(".map-marker").count(), await shown(page)])
    .toEqual([features.length, total]);
}

test("a card lights its pin, and a pin its card, under the mouse and the keyboard", async ({ open }) => {
  const page = await open();
  await search(page, "/zoeken?near=Middelburg&radius=15&kind=event&kind=workshop");
  await axe(page);

  const cards = await page.locator("[id^=aanbod-]").all();
  const listed = await Promise.all(
    cards.map(async (card) => (await card.getAttribute("id"))?.slice(7) ?? ""),
  );
  const pins = await mapOf(page).locator("[data-point]").all();
  const pinned = await Promise.all(pins.map((pin) => pin.getAttribute("data-point")));
  const alone = listed.find((id) => pinned.includes(id)) ?? "a pin";
  const grouped = listed.find((id) => !pinned.includes(id)) ?? "a card of which the pin is in a circle";
  expect(listed).toEqual(expect.arrayContaining([alone, grouped]));

  // One within a circle gets a pin of its own for as long as it is lit.
  for (const id of [alone, grouped]) {
    const link = cardOf(page, id).getByRole("link");
    const title = (await link.textContent()) ?? "";
    await cardOf(page, id).hover();
    await nameOf(page, id).and(page.getByText(title)).waitFor();
    await page.mouse.move(0, 0);
    await nameOf(page, id).waitFor({ state: "hidden" });
    await link.focus();
    await nameOf(page, id).waitFor();
    await link.blur();
    await nameOf(page, id).waitFor({ state: "hidden" });
  }

  const lit = page.locator(`#aanbod-${alone}[data-highlighted]`);
  await pinOf(page, alone).hover();
  await lit.waitFor();
  await page.mouse.move(0, 0);
  await lit.waitFor({ state: "detached" });
  await pinOf(page, alone).focus();
  await lit.waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/aanbod\//);
});

test("a click on a circle splits it, and one at a single address lists what is there", async ({ open }) => {
  const page = await open();
  await search(page, near);
  const [largest = 0] = await counts(page);
  expect(largest).toBeGreaterThan(2);
  await clustersOf(page)
    .filter({ hasText: new RegExp(`^${largest}$`) })
    .first()
    .click();
  await expect.poll(async () => (await counts(page))[0] ?? 1).toBeLessThan(largest);
  await expect.poll(() => shown(page)).toBeGreaterThanOrEqual(largest);

  await search(page, "/zoeken?near=Vlissingen&radius=10&q=Scheepswerf+Zeekraal");
  const [together = 0] = await counts(page);
  await clustersOf(page)
    .filter({ hasText: new RegExp(`^${together}$`) })
    .first()
    .click();
  await page.waitForURL(/[?&]bbox=/);
  await expect.poll(() => matched(page)).toBe(together);
  await untilDrawn(page);
  await expect.poll(() => page.locator("[id^=aanbod-]").count()).toBe(together);
});

test("a click on a region searches there, and the back button brings the earlier search back", async ({
  open,
}) => {
  const page = await open();
  await search(page, "/zoeken?kind=guest_lesson");
  const before = { url: page.url(), matched: await matched(page), counts: await counts(page) };

  // Land without a circle on it says its name.
  const tip = page.locator(".map-tip");
  const places = [0.3, 0.4, 0.5, 0.6, 0.7].flatMap((x) => [0.3, 0.5, 0.7].map((y) => [x, y] as const));
  let at: readonly [number, number] = [0, 0];
  await expect
    .poll(async () => {
      at = places.shift() ?? [0, 0];
      const [x, y] = await spot(page, at);
      const free = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x, y)?.closest(".map-marker") === null,
        [x, y] as const,
      );
      if (!free) return false;
      await page.mouse.move(x, y);
      await page.mouse.move(x + 1, y);
      return tip.isVisible();
    })
    .toBe(true);
  const region = (await tip.textContent()) ?? "";
  const [x, y] = await spot(page, at);
  await page.mouse.click(x + 1, y);

  await page.waitForURL(/[?&]region=/);
  expect(new URL(page.url()).searchParams.get("kind")).toBe("guest_lesson");
  await chips(page).getByRole("listitem").filter({ hasText: region }).waitFor();
  await untilDrawn(page);
  const inRegion = await matched(page);
  expect(inRegion).toBeLessThan(before.matched);
  const { search: query } = new URL(page.url());
  const answer = await page.request.get(`/api/v1/listings${query}`);
  expect(await answer.json()).toMatchObject({ numberMatched: inRegion });
  await page.mouse.move(0, 0);
  await axe(page);

  await page.goBack();
  await page.waitForURL(before.url);
  await expect.poll(() => matched(page)).toBe(before.matched);
  await untilDrawn(page);
  expect(await counts(page)).toEqual(before.counts);
  await expect.poll(() => chips(page).getByText(region).count()).toBe(0);
  await page.goForward();
  await expect.poll(() => matched(page)).toBe(inRegion);
});

test("what came into view is searched when one asks for it, and the map stays where it is", async ({
  open,
}) => {
  const page = await open();
  await search(page, near);
  const before = { url: page.url(), matched: await matched(page) };
  await expect.poll(() => searchHere(page).count()).toBe(0);

  await drag(page, -0.4, 0.1);
  await searchHere(page).waitFor();
  expect(page.url()).toBe(before.url);
  const scale = page.locator(".leaflet-control-scale-line");
  const distance = await scale.textContent();
  await searchHere(page).click();
  await page.waitForURL(/[?&]bbox=/);
  expect(new URL(page.url()).searchParams.has("near")).toBe(false);
  await chips(page).getByText("in dit gebied op de kaart").waitFor();
  await untilDrawn(page);
  expect(await matched(page)).not.toBe(before.matched);
  expect(await scale.textContent()).toBe(distance);

  await page.goBack();
  await page.waitForURL(before.url);
  await expect.poll(() => matched(page)).toBe(before.matched);
  await untilDrawn(page);
  await chips(page).getByText("Domburg").waitFor();
});

test("on a phone list and map are two tabs, and the map keeps its place", async ({ open }) => {
  const page = await open({ viewport: "phone" });
  await page.goto(near);
  const map = mapOf(page);
  const list = page.getByRole("heading", { name: found });
  await list.waitFor();
  await map.waitFor({ state: "hidden" });

  await page.getByText("Kaart", { exact: true }).tap();
  await map.waitFor();
  await list.waitFor({ state: "hidden" });
  await untilDrawn(page);
  await untilAnswered(page, () => page.getByRole("button", { name: "Inzoomen" }).tap());
  await searchHere(page).waitFor();
  await untilAnswered(page, () => drag(page, 0.2, 0.2));
  const places = () =>
    map.locator(".map-marker").evaluateAll((all) =>
      all.map((marker) => {
        const { x, y } = marker.getBoundingClientRect();
        return [marker.textContent, Math.round(x), Math.round(y)];
      }),
    );
  const left = await places();

  await page.getByText("Lijst", { exact: true }).tap();
  await list.waitFor();
  await map.waitFor({ state: "hidden" });
  await page.getByText("Kaart", { exact: true }).tap();
  await map.waitFor();
  await expect.poll(places).toEqual(left);
  expect(left).not.toEqual([]);
});

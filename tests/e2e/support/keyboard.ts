import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More steps than any page asks for. */
const mostSteps = 100;

/** What has the focus; undefined when the page itself has it. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.activeElement === document.body ? undefined : document.activeElement?.outerHTML.slice(0, 200),
  );

/**
 * Whether a person sees where the focus is: a ring of at least two pixels around the control, or around what stands
 * for it (its label, the card that it is the link of), and nothing that covers it.
 */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const control = document.activeElement as HTMLElement;
    // A button within the field, such as a date's calendar, is drawn by the browser, its ring too.
    if (!control.matches(":focus")) return true;
    const hasRing = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const clear = outlineColor === "transparent" || /, 0\)$/.test(outlineColor);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !clear;
    };
    const around: Element[] = [...((control as HTMLInputElement).labels ?? [])];
    for (let at: Element | null = control; at !== null; at = at.parentElement) around.push(at);
    const ringed = around.filter(hasRing);
    return ringed.some((element) => {
      const box = element.getBoundingClientRect();
      const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
      const top = document.elementFromPoint(
        middle(box.left, box.right, innerWidth),
        middle(box.top, box.bottom, innerHeight),
      );
      return top !== null && (element.contains(top) || top.contains(element));
    });
  });

/** Presses Tab until the control has the focus; fails when it is out of reach, or where the focus cannot be seen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const reached = control.and(page.locator(":focus"));
  const passed: string[] = [];
  while ((await reached.count()) === 0) {
    if (passed.length === mostSteps) throw new Error(`Not reached by Tab, but:\n${passed.join("\n")}`);
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at !== undefined) expect(await isSeen(page), `the focus is seen on ${at}`).toBe(true);
    passed.push(at ?? "the page");
  }
}

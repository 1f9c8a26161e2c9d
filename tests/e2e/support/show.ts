import type { APIResponse, Page } from "playwright-core";

/** Shows an answer that has been read before, and waits until the page has come to life. */
export type Show = (answer: APIResponse) => Promise<void>;

/** These describe what came over the line, which has been unpacked since. */
const ofTheLine = new Set(["content-encoding", "content-length", "transfer-encoding"]);

/** Waits until the page has come to life. */
export const untilIdle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

/**
 * Spares the server to make the same page twice; the browser gets the same bytes and headers. It goes past playwright's own
 * `route`, under which the browser keeps no script or style sheet from one page to the next.
 */
export async function showsAnswers(page: Page): Promise<Show> {
  const devTools = await page.context().newCDPSession(page);
  let shown: APIResponse | undefined;
  devTools.on("Fetch.requestPaused", ({ requestId, request }) => {
    const answer = request.url === shown?.url() ? shown : undefined;
    const send = async () => {
      if (answer === undefined) return devTools.send("Fetch.continueRequest", { requestId });
      return devTools.send("Fetch.fulfillRequest", {
        requestId,
        responseCode: answer.status(),
        responseHeaders: answer.headersArray().filter(({ name }) => !ofTheLine.has(name.toLowerCase())),
        body: (await answer.body()).toString("base64"),
      });
    };
    // The page may be gone by then.
    send().catch(() => undefined);
  });
  await devTools.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] });
  return async (answer) => {
    shown = answer;
    await page.goto(answer.url());
    shown = undefined;
    await untilIdle(page);
  };
}

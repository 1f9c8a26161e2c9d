import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { shortageStream, type ShortageEvent } from "~/features/shortage/stream.server";
import { inTransaction } from "~/platform/db.server";
import { openLive, type Live } from "~/platform/live/live.server";
import { makeLog } from "~/platform/log/log.server";
import { shortageScene } from "../setup/shortage-scene";

const scene = shortageScene();
const { clock } = scene;
const log = makeLog("silent");
let live: Live;

beforeAll(async () => {
  live = await openLive(scene.database, log);
});
afterAll(() => live.close());

/** Reads the events of a stream as they come. */
function follow(region: string) {
  let close: () => void = () => undefined;
  const answer = shortageStream(
    { db: scene.db, live, clock, log, onClose: (callback) => (close = callback) },
    region,
  );
  const reader = answer.body?.getReader();
  const events: ShortageEvent[] = [];
  let ended = false;
  const reading = (async () => {
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const read = await reader?.read();
      if (read === undefined || read.done) break;
      text += decoder.decode(read.value, { stream: true });
      const parts = text.split("\n\n");
      text = parts.pop() ?? "";
      for (const part of parts) {
        const data = /^data: (.*)$/m.exec(part)?.[1];
        if (data !== undefined) events.push(JSON.parse(data) as ShortageEvent);
      }
    }
    ended = true;
  })();
  const until = (fits: () => boolean) => expect.poll(fits).toBe(true);
  return {
    answer,
    events,
    until,
    close: async () => {
      close();
      await reading;
      expect(ended).toBe(true);
    },
  };
}

describe("the live stream", () => {
  it("tells every open page of a change, and lets go when the page closes", async () => {
    await scene.reportedMany(0, 22);
    clock.advance({ days: 1 });
    const pages = [follow("NL"), follow("NL"), follow(scene.school().municipalityCode)];
    for (const page of pages) await page.until(() => page.events.length > 0);
    expect(pages[0]?.answer.headers.get("content-type")).toContain("text/event-stream");
    expect(pages[0]?.answer.headers.get("cache-control")).toContain("no-transform");
    await scene.reported("900");
    for (const page of pages.slice(0, 2)) {
      await page.until(() => page.events.some(({ demand }) => "value" in demand && demand.value === 23));
    }
    await pages[2]?.until(() => (pages[2]?.events.length ?? 0) > 1);
    expect(pages[2]?.events.at(-1)?.demand).toEqual({ kind: "rounded", value: 20 });
    await pages[0]?.close();
    const before = pages[1]?.events.length ?? 0;
    await scene.reported("901");
    await pages[1]?.until(() => (pages[1]?.events.length ?? 0) > before);
    await pages[1]?.close();
    await pages[2]?.close();
  });

  it("says nothing of a change that was rolled back", async () => {
    await scene.reportedMany(0, 22);
    clock.advance({ days: 1 });
    const page = follow("NL");
    await page.until(() => page.events.length > 0);
    /** Waits until nothing more comes; answers how many events there were. */
    const settled = async (): Promise<number> => {
      const before = page.events.length;
      await new Promise((resolve) => setTimeout(resolve, 600));
      return page.events.length === before ? before : settled();
    };
    // The reports of above may still be on their way.
    const before = await settled();
    await inTransaction(scene.db, async (tx) => {
      await scene.reportIn(tx, "7000");
      throw new Error("undone");
    }).catch(() => undefined);
    expect(await settled()).toBe(before);
    await page.close();
  });
});

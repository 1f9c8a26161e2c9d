import type { Db } from "~/platform/db.server";
import type { RequestContext } from "~/platform/http/context.server";
import type { Live } from "~/platform/live/live.server";
import { describeError } from "~/platform/log/log.server";

import type { PublicFigure } from "./core/disclosure";
import { cellKey } from "./core/cells";
import { countSupply } from "./counter.repository.server";
import { publishedAt, regionsNow } from "./public.usecases.server";

/** What an open page hears: the public figure of its region, and the places left there. */
export interface ShortageEvent {
  region: string;
  demand: PublicFigure;
  /** Places left over published internships and apprenticeships. */
  supply: number;
  /** ISO moment that the demand is about. */
  at: string;
}

export type StreamContext = Pick<RequestContext, "db" | "live" | "clock" | "log" | "onClose">;

const heartbeatMs = 20_000;
/** The browser tries again after this many milliseconds. */
const retryMs = 2_000;
/** Changes that come together are counted once. */
const gatherMs = 150;

interface Hub {
  listeners: Map<(event: ShortageEvent) => void, string>;
  stop(): void;
}

const hubs = new WeakMap<Live, Hub>();

/** The event of each region, with one recount of the upper regions for all of them together. */
export async function eventsOf(db: Db, regions: ReadonlySet<string>, now: Date): Promise<ShortageEvent[]> {
  const figures = await regionsNow(db, now);
  const published = await publishedAt(db, now);
  const made: ShortageEvent[] = [];
  for (const region of regions) {
    const demand = figures.get(cellKey("region", region)) ?? { kind: "few" };
    const at = demand.kind === "exact" ? now : published;
    made.push({
      region,
      demand,
      supply: await countSupply({ regionCode: region }, db),
      at: at.toISOString(),
    });
  }
  return made;
}

/** One subscription and one recount per process, however many pages are open. */
function hubFor(ctx: StreamContext): Hub {
  const known = hubs.get(ctx.live);
  if (known !== undefined) return known;
  const listeners: Hub["listeners"] = new Map();
  let timer: NodeJS.Timeout | undefined;
  let counting: Promise<void> | undefined;
  let again = false;
  const recount = async (): Promise<void> => {
    do {
      again = false;
      const events = await eventsOf(ctx.db, new Set(listeners.values()), ctx.clock.now());
      const byRegion = new Map(events.map((event) => [event.region, event]));
      for (const [tell, region] of listeners) {
        const event = byRegion.get(region);
        if (event !== undefined) tell(event);
      }
    } while (again);
  };
  const unsubscribe = ctx.live.subscribe("shortage", () => {
    // A change during a recount may not be in it.
    again = true;
    timer ??= setTimeout(() => {
      timer = undefined;
      counting ??= recount()
        .catch((error: unknown) => ctx.log.error({ error: describeError(error) }, "live counter failed"))
        .finally(() => {
          counting = undefined;
        });
    }, gatherMs);
  });
  const hub: Hub = {
    listeners,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      hubs.delete(ctx.live);
    },
  };
  hubs.set(ctx.live, hub);
  return hub;
}

/**
 * The live counter of a region as server-sent events: one at once, and one after every change, `event: shortage` with a
 * `ShortageEvent` as its data. Ends, and stops listening, when the browser goes away or the server stops.
 */
export function shortageStream(ctx: StreamContext, regionCode: string): Response {
  const encoder = new TextEncoder();
  let end: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = (event: ShortageEvent) => send(`event: shortage\ndata: ${JSON.stringify(event)}\n\n`);
      const heartbeat = setInterval(() => send(": still here\n\n"), heartbeatMs);
      const hub = hubFor(ctx);
      hub.listeners.set(tell, regionCode);
      let ended = false;
      end = () => {
        if (ended) return;
        ended = true;
        clearInterval(heartbeat);
        hub.listeners.delete(tell);
        if (hub.listeners.size === 0) hub.stop();
      };
      ctx.onClose(() => {
        if (ended) return;
        end();
        controller.close();
      });
      send(`retry: ${retryMs}\n\n`);
      try {
        for (const event of await eventsOf(ctx.db, new Set([regionCode]), ctx.clock.now())) {
          if (!ended) tell(event);
        }
      } catch (error) {
        if (ended) return;
        end();
        ctx.log.error({ error: describeError(error) }, "live counter failed");
        controller.close();
      }
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      // A proxy in front must pass each event on at once.
      "X-Accel-Buffering": "no",
    },
  });
}

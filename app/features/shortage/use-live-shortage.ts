import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

import type { PublicFigure } from "./core/disclosure";

export interface LiveShortage {
  demand: PublicFigure;
  supply: number;
}

/**
 * Keeps a region's counter up to date while the page is open and in view. Public figures come with the event; a viewer
 * with exact figures gets the page's own data again (`exact`). A page in the background lets go of its connection,
 * since a browser has only few of them for one site.
 */
export function useLiveShortage(
  regionCode: string,
  initial: LiveShortage,
  options: { exact?: boolean } = {},
): LiveShortage {
  const [heard, setHeard] = useState<LiveShortage | null>(null);
  const { revalidate } = useRevalidator();
  const exact = options.exact ?? false;
  const reload = useRef(revalidate);
  reload.current = revalidate;

  useEffect(() => {
    let source: EventSource | undefined;
    let first = true;
    const open = () => {
      source = new EventSource(`/api/v1/shortage/stream?region=${encodeURIComponent(regionCode)}`);
      source.addEventListener("shortage", (message: MessageEvent<string>) => {
        if (!exact) setHeard(JSON.parse(message.data) as LiveShortage);
        else if (!first) reload.current();
        first = false;
      });
    };
    const close = () => {
      source?.close();
      source = undefined;
    };
    const follow = () => {
      if (document.visibilityState === "hidden") close();
      else if (source === undefined) open();
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      close();
    };
  }, [regionCode, exact]);

  return exact || heard === null ? initial : heard;
}

import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Closes the panels that ask before something happens when the page has moved on: the browser keeps what a person has
 * opened, and so the form that has just been sent would stand there again. Those that the page itself holds open stay.
 */
export function useClosedPanels(): void {
  const { key } = useLocation();
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const opened = document.querySelectorAll<HTMLDetailsElement>("details.confirm[open]:not([data-open])");
    for (const panel of opened) panel.open = false;
  }, [key]);
}

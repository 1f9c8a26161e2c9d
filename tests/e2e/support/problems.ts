import type { BrowserContext, ConsoleMessage, Request, Response } from "playwright-core";

/** What no page may do, whatever it is tested for. */
export interface Problems {
  found: string[];
}

// An answer of 4xx is also written to the console; whether it is a problem is decided by what was asked for.
const isEchoOfStatus = (message: ConsoleMessage) => message.text().startsWith("Failed to load resource");

const parts = new Set(["script", "stylesheet", "font", "image", "manifest"]);

/**
 * Notes errors in the console (the content security policy and React speak there), exceptions, parts of the page that
 * are missing, failures of the server, and every request to another host.
 */
export function watch(context: BrowserContext, ownHost: string): Problems {
  const found: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !isEchoOfStatus(message)) found.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => found.push(`exception: ${error.error().message}`));
  context.on("request", (request: Request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== ownHost) found.push(`other host: ${request.url()}`);
  });
  context.on("response", (response: Response) => {
    const status = response.status();
    const missing = status >= 400 && parts.has(response.request().resourceType());
    if (missing || status >= 500) found.push(`${status}: ${response.url()}`);
  });
  return { found };
}

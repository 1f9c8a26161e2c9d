import type { Cv } from "./views.usecases.server";

/** A name as RFC 8187 writes it down for a header. */
const extended = (name: string): string =>
  encodeURIComponent(name).replaceAll(/[()'*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A CV as a file to keep: never shown within the site, never taken for anything else than it is, and able to do nothing
 * should somebody open it in a browser all the same.
 */
export function cvResponse({ fileName, mime, content }: Cv): Response {
  // A plain name for what reads no other, and the real one.
  const plain = `cv${/\.[a-z]+$/.exec(fileName)?.[0] ?? ""}`;
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": mime,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${extended(fileName)}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}

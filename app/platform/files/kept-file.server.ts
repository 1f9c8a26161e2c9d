import { fileTypeFromBuffer } from "file-type";

/**
 * What a file is by its content, out of these types with their endings; null when it is none of them. Its name, and what
 * the browser calls it, count for nothing.
 */
export async function typeAmong<M extends string>(
  content: Buffer,
  allowed: Record<M, string>,
): Promise<M | null> {
  const found = (await fileTypeFromBuffer(content).catch(() => undefined))?.mime;
  return found !== undefined && Object.hasOwn(allowed, found) ? (found as M) : null;
}

/**
 * A name for the file that every system takes: letters, digits, spaces, dashes and brackets of what it was called, at
 * most 80 characters, ending as its content says; `otherwise` when nothing of it is left.
 */
export function keptName(given: string, otherwise: string, ending: string): string {
  const base = (given.normalize("NFC").split(/[/\\]/).at(-1) ?? "")
    .replace(/\.[a-z\d]{1,5}$/i, "")
    .replaceAll(/[^\p{L}\p{N} ()_-]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  // By whole characters: half of one would be no name.
  const short = [...base].slice(0, 75).join("").trim();
  return `${short === "" ? otherwise : short}.${ending}`;
}

/** A name as RFC 8187 writes it down for a header. */
const extended = (name: string): string =>
  encodeURIComponent(name).replaceAll(/[()'*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * An uploaded file as one to keep: never shown within the site, never taken for anything else than it is, and able to do
 * nothing should somebody open it in a browser all the same. `plain` is its name for what reads no other.
 */
export function toKeep(
  { fileName, mime, content }: { fileName: string; mime: string; content: Buffer },
  plain: string,
): Response {
  const ending = /\.[a-z]+$/.exec(fileName)?.[0] ?? "";
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": mime,
      "Content-Disposition": `attachment; filename="${plain}${ending}"; filename*=UTF-8''${extended(fileName)}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}

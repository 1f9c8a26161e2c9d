/** What stands in no text: characters that steer a terminal or a printer, apart from tabs and ends of lines. */
const control = /[^\P{Cc}\t\r\n]/u;

/** A text without the mark at its beginning, its lines ended in one way: what a form and a file have in common. */
export const plainText = (text: string): string => text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");

/** Windows-1252 from 0x80 to 0x9F (WHATWG Encoding); Node's own decoder takes them for control characters. */
const euroAndQuotes = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/[\u0080-\u009F]/g, (one) => euroAndQuotes[one.charCodeAt(0) - 0x80] ?? one);

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // What Excel calls "Unicode text".
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Older office programs write this without saying so; what is not UTF-8 is nearly always this.
    return windows1252(bytes);
  }
}

/**
 * The text of a file, in UTF-8, UTF-16 with its mark, or Windows-1252, as `plainText`. Null when it is no text: a
 * spreadsheet itself, a picture.
 */
export function textOfFile(bytes: Uint8Array): string | null {
  const text = plainText(decoded(bytes));
  return isText(text) ? text : null;
}

export const isText = (text: string): boolean => !control.test(text);

/** Without 0/O, 1/I/L and U: what people say on the phone must not be misheard or misread. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 5;
/** Bytes above the largest multiple of the alphabet would make its first letters likelier. */
const usable = 256 - (256 % alphabet.length);

/**
 * A reference such as "VB-7K3QX", with the letters of what it is for, out of random bytes (32 are enough: fewer than one in 10^18 draws has too few
 * usable ones, and those throw).
 */
export function referenceFrom(bytes: Iterable<number>, letters = "VB"): string {
  let made = "";
  for (const byte of bytes) {
    if (byte < usable) made += alphabet[byte % alphabet.length] ?? "";
    if (made.length === length) return `${letters}-${made}`;
  }
  throw new Error("Too few random bytes for a reference.");
}

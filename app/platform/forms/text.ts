import { z } from "zod";

/** A tag of HTML. "a < b" is fine. */
const tag = /<[a-z!/?]/i;
// eslint wants no control characters in a pattern's source, hence the class by property.
const control = /\p{Cc}/u;

/**
 * One line of plain text, trimmed, of `min` to `max` characters. Tags and control characters are refused rather than
 * cleaned away, so that what is stored is what was typed.
 */
export const line = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !tag.test(text) && !control.test(text), { error: "plain" });

/** Plain text of several lines, as `line`. */
export const paragraphs = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !tag.test(text) && !control.test(text.replaceAll(/[\r\n\t]/g, "")), { error: "plain" });

/** A telephone number as people write it. */
export const phoneNumber = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().-]{8,20}$/, { error: "phone" });

/** A web address, "https://" added when it was left out; only http and https. */
export const webAddress = z
  .string()
  .trim()
  .max(200)
  .transform((text) => (/^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`))
  .refine(
    (text) => {
      if (!URL.canParse(text)) return false;
      const { protocol, hostname, username } = new URL(text);
      return /^https?:$/.test(protocol) && /^[^.]+(\.[^.]+)+$/.test(hostname) && username === "";
    },
    { error: "url" },
  );

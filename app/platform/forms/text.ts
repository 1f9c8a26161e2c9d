import { z } from "zod";

/** A tag of HTML. "a < b" is fine. */
const tag = /<[a-z!/?]/i;
// eslint wants no control characters in a pattern's source, hence the class by property.
const control = /\p{Cc}/u;

/**
 * One line of plain text, trimmed, of `min` to `max` characters. Tags and control characters are refused rather than
 * cleaned away, so that what is stored is what was typed. `short` is the message of one that is left out or too short,
 * instead of what is otherwise said of it.
 */
export const line = (min: number, max: number, short?: string) =>
  z
    .string(short)
    .trim()
    .min(min, short)
    .max(max)
    .refine((text) => !tag.test(text) && !control.test(text), { error: "plain" });

/** One of a list to choose from, by a key of at most `max` characters that is looked up afterwards. */
export const chosen = (max: number) => line(1, max, "choose");

/** Plain text of several lines, as `line`. */
export const paragraphs = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !tag.test(text) && !control.test(text.replaceAll(/[\r\n\t]/g, "")), { error: "plain" });

/** A postcode as people write it, Dutch or Flemish; whether there is such a one is looked up. */
export const postcode = line(4, 10, "postcode");

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

/**
 * The message of a field that the page fills in by itself. When it is wrong, no page of this site has sent the form, and
 * there is nobody to tell it at the field: `readForm` refuses the request as a whole (400).
 */
export const notTyped = "notTyped";

/** Several of something, each once; `error` instead of what is otherwise said of it. */
export const distinct = <S extends z.ZodType>(one: S, error?: string) =>
  z.array(one, error).refine((all) => new Set(all).size === all.length, { error: error ?? "invalid" });

/**
 * A path of this site to go back to, with what stands behind it; anything else becomes `otherwise`. Written out as a
 * header may hold it, so that nobody is sent elsewhere.
 */
export const returnPath = (otherwise: string) =>
  z
    .string()
    .max(500)
    .transform((text, check) => {
      const here = "http://vakbrug.invalid";
      const url = URL.canParse(text, here) ? new URL(text, here) : undefined;
      if (!text.startsWith("/") || url?.origin !== here) {
        check.addIssue({ code: "custom", message: "invalid" });
        return otherwise;
      }
      return url.pathname + url.search;
    })
    .catch(otherwise);

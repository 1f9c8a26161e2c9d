import type { ReactNode } from "react";

/** A word that begins with one letter and a hyphen, such as "e-mailadres" or "e-bike". */
const oneLetterFirst = /(\b[a-z]-[a-z]+)/i;

/**
 * The same text, in which no line ends after the one letter that such a word begins with. What is more than text stays as
 * it is.
 */
export const unbroken = (text: ReactNode): ReactNode =>
  typeof text !== "string" || !oneLetterFirst.test(text)
    ? text
    : text.split(oneLetterFirst).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} className="unbroken">
            {part}
          </span>
        ),
      );

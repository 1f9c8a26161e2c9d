/**
 * Text as it is compared: lower case, without accents, punctuation as one space, `st.` written out. Names are stored
 * in this form and what a visitor types is brought to it, so both sides must use this one function. What it answers
 * holds only a–z, 0–9 and single spaces, hence no wildcard of LIKE.
 */
export function comparable(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/[^a-z0-9]+/g, (gap) => (gap.startsWith(".") ? ". " : " "))
    .replace(/\bst(?:\. ?| )(?=[a-z])/g, "sint ")
    .replace(/[. ]+/g, " ")
    .trim();
}

/** The comparable form with hyphens, for use in a URL. */
export const slugOf = (text: string): string => comparable(text).replaceAll(" ", "-");

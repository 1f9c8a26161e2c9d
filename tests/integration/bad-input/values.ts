import type { Sent } from "../access/call";

/** Harmless on paper, a script in a page that forgets to escape. */
export const scripts = {
  script: "<script>alert(1)</script>",
  image: `"><img src=x onerror=alert(1)>`,
  tag: "Hallo <b>allemaal</b>",
};

/** No field takes these, whatever it is for; what was right but for one character, and far too much. */
export const nowhere = (right: string): Record<string, string> => ({
  "100 kB": "a".repeat(100_000),
  "a NUL byte": `${right}\u0000`,
  "a control character": `${right.slice(0, 2)}\u0007${right.slice(2)}`,
});

/** What is not a number, day, time, choice or id; as a text it may be fine. */
export const strange: Record<string, string> = {
  ...scripts,
  letters: "abc",
  negative: "-1",
  "beyond a double": "1e999",
  "not a number": "NaN",
  infinite: "Infinity",
  "beyond an integer": "99999999999999999999",
  "a day that does not exist": "2026-02-30",
  "a month that does not exist": "2026-13-01",
  "a day of the year nought": "0000-01-01",
  "the first day of our era": "0001-01-01",
  "the last day of four digits": "9999-12-31",
  "a year beyond five digits": "+123456-01-01",
  "a time that does not exist": "24:61",
  "an id that is none": "12345678-1234-1234-1234-1234567890zz",
  "a lone surrogate": "Jan \ud800",
  "a formula": "=1+1",
  "a path elsewhere": "//evil.test/",
  "a path that ends the line": "/mijn\r\nSet-Cookie: a=b",
  "a path in another script": "/\u65e5\u672c",
  "a line of a mail's head": "iemand@school.test\r\nBcc: allen@school.test",
};

/** The wrong shape: nothing, a file, or more or fewer than one. */
export const shapes = (value: string, many: boolean): Record<string, Sent | undefined> => ({
  missing: undefined,
  empty: "",
  blank: "   ",
  "a file": new File(["%PDF-1.7"], "cv.pdf", { type: "application/pdf" }),
  ...(many ? {} : { "two of them": [value, value] }),
  "the same a thousand times": Array.from({ length: 1000 }, () => value),
  "a thousand of them": Array.from({ length: 1000 }, (_, n) => `${value}${n}`),
});

/** Names of fields that no form has, and that must not reach what it does have, such as this field. */
export const extras = (field: string): Record<string, Sent> => ({
  [`${field}[99999999]`]: "1",
  [`${field}.length`]: "1",
  "__proto__.polluted": "1",
  "constructor.prototype.polluted": "1",
  "x[99999999]": "1",
  __intent__: "{",
  __state__: "{",
  "a.b.c": "1",
  "[]": "1",
});

/** What may stand in an address instead of a name, a number or a day; written as an address has it. */
export const questions: Record<string, string> = {
  empty: "",
  blank: "%20%20",
  letters: "abc",
  "5 kB": "a".repeat(5_000),
  "a NUL byte": "vakbrug%00",
  "a control character": "vak%07brug",
  "a line break": "vakbrug%0D%0ASet-Cookie:%20a=b",
  script: encodeURIComponent(scripts.script),
  image: encodeURIComponent(scripts.image),
  negative: "-1",
  "beyond a double": "1e999",
  "beyond an integer": "99999999999999999999",
  "a day that does not exist": "2026-02-30",
  "a day of the year nought": "0000-01-01",
  "the first day of our era": "0001-01-01",
  "the last day of four digits": "9999-12-31",
  "the last month of four digits": "9999-12",
  "an id that is none": "12345678-1234-1234-1234-1234567890zz",
  "a path elsewhere": "%2F%2Fevil.test%2F",
  "another script": "%E6%97%A5%E6%9C%AC",
  "half a character": "%ED%A0%80",
  "a bare per cent": "%",
};

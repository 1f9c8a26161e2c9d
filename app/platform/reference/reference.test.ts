import fc from "fast-check";
import { expect, it } from "vitest";

import { referenceFrom } from "./reference";

it("makes a reference of five characters that cannot be misread, out of any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 5, maxLength: 64 }), (bytes) => {
      const usable = bytes.filter((byte) => byte < 240).length;
      if (usable < 5) expect(() => referenceFrom(bytes)).toThrow();
      else expect(referenceFrom(bytes)).toMatch(/^VB-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{5}$/);
    }),
  );
});

it("uses every character as often as every other", () => {
  const all = Array.from({ length: 256 }, (_, byte) => [byte, 0, 0, 0, 0])
    .filter(([byte]) => (byte ?? 0) < 240)
    .map((bytes) => referenceFrom(bytes)[3]);
  const counts = new Map<string | undefined, number>();
  for (const letter of all) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(30);
  expect(new Set(counts.values())).toEqual(new Set([8]));
});

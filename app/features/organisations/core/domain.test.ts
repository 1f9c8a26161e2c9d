import { expect, test } from "vitest";

import { isOwnDomain } from "./domain";

test.each([
  ["j.jansen@scalda.nl", "https://www.scalda.nl", true],
  ["J.Jansen@Scalda.NL", "http://scalda.nl/over-ons", true],
  ["p@leerling.scalda.nl", "https://www.scalda.nl", false],
  ["p@nietscalda.nl", "https://scalda.nl", false],
  ["p@scalda.nl.voorbeeld.nl", "https://scalda.nl", false],
  ["p@gmail.com", "https://gmail.com", false],
  ["p@scalda.nl", null, false],
  ["p@scalda.nl", "dit is geen adres", false],
])("%s at %s: %s", (email, website, expected) => {
  expect(isOwnDomain(email, website)).toBe(expected);
});

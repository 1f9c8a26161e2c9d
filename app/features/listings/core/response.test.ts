import { expect, it } from "vitest";

import { responseMessages } from "../response.messages";
import { shownFrom, telling, usualDays } from "./response";

it("says nothing before there are enough requests", () => {
  const few = { asked: shownFrom - 1, answered: shownFrom - 1, medianHours: 2 };
  expect(telling(few)).toBeNull();
  expect(telling(null)).toBeNull();
  expect(telling({ ...few, asked: shownFrom })).toMatchObject({ asked: shownFrom });
});

it("rounds the usual time up to whole days", () => {
  expect([0, 0.5, 24, 24.1, 72].map(usualDays)).toEqual([1, 1, 1, 2, 3]);
});

it("puts it in words", () => {
  const { nl, en } = responseMessages;
  expect(nl.line({ asked: 10, answered: 9, medianHours: 20 })).toBe(
    "Antwoordt meestal binnen 1 dag · beantwoordt 9 van de 10 aanvragen",
  );
  expect(en.line({ asked: 10, answered: 9, medianHours: 50 })).toBe(
    "Usually answers within 3 days · answers 9 of 10 requests",
  );
  expect(nl.line({ asked: 4, answered: 0, medianHours: null })).toBe(
    "Beantwoordde nog geen van de 4 aanvragen",
  );
});

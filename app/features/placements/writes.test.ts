import { expect, it } from "vitest";

const sources = import.meta.glob<string>(["../*/**/*.ts", "!../*/**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const writes = /\.(?:update|insert|delete)\(\s*placement(?:History)?\s*\)/;

it("alone writes placements: their table of transitions, their history and their mails hang on it", () => {
  const writers = Object.entries(sources)
    .filter(([, text]) => writes.test(text))
    // Its own files are named from here, those of other features from one folder up.
    .map(([path]) => (path.startsWith("./") ? "placements" : (path.split("/")[1] ?? "")));
  expect([...new Set(writers)]).toEqual(["placements"]);
});

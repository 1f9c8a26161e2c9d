import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { iconNames, iconsUrl } from "./icon-names";

const picture = await readFile("public/icons.svg", "utf8");

it("draws every icon that has a name, and no other", () => {
  const drawn = [...picture.matchAll(/<path id="([^"]+)" d="[^"]+" \/>/g)].map(([, name]) => name);
  expect(drawn).toEqual([...iconNames]);
  expect(picture.match(/<path/g)).toHaveLength(drawn.length);
});

it("has the version of its content", () => {
  const version = createHash("sha256").update(picture).digest("hex").slice(0, 10);
  expect(iconsUrl).toBe(`/icons.svg?v=${version}`);
});

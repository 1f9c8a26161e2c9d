import { describe, expect, test } from "vitest";

import { readEnv } from "./env.server";

describe("settings", () => {
  test("nothing set is a demonstration on port 3000", () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: "./.data", appUrl: "http://localhost:3000" });
  });

  test("an empty setting counts as not set", () => {
    expect(readEnv({ DATABASE_URL: "", PORT: "" }).DATABASE_URL).toBeUndefined();
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["DATABASE_URL", "localhost"],
    ["SMTP_URL", "mail"],
    ["APP_URL", "vakbrug"],
    ["TILE_URL", "https://tiles.example/map.png"],
    ["LOG_LEVEL", "loud"],
    ["METRICS_TOKEN", "short"],
  ])("%s=%s stops the start with its name and what is expected", (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`${name}: must be .+`));
  });

  test("every wrong setting is named at once", () => {
    expect(() => readEnv({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT[^]*LOG_LEVEL/);
  });
});

import { describe, expect, it } from "vitest";
import { z } from "zod";

import { formData } from "../../../tests/setup/form-data";
import { AppError } from "../errors/errors";
import { isoDay } from "./day";
import { readForm } from "./read-form.server";
import { chosen, distinct, line, notTyped, postcode, returnPath } from "./text";

const schema = z.object({
  id: z.uuid(notTyped),
  name: line(2, 20),
  kinds: distinct(z.enum(["a", "b"])).min(1),
  pupils: z.int().min(1).max(1000),
});
const good = { id: "0b0e7a38-9a3c-4c0e-8f57-6f8f4bb6c111", name: "Jo", kinds: "a", pupils: "3" };

function read(values: Record<string, string | string[] | File>) {
  return readForm(formData(values), schema, { intent: "x", locale: "en" });
}
const wrong = (values: Parameters<typeof read>[0]) => {
  const result = read({ ...good, ...values });
  return result.ok ? {} : result.reply.errors;
};

describe("a form", () => {
  it("is read by its schema", () => {
    const value = { ...good, kinds: ["a"], pupils: 3 };
    expect(read(good)).toEqual({ ok: true, value });
    expect(read({ ...good, kinds: ["a", "b"] })).toEqual({
      ok: true,
      value: { ...value, kinds: ["a", "b"] },
    });
  });

  it("says at the field what is wrong with one of its values", () => {
    expect(wrong({ kinds: ["a", "c", "d"] })).toEqual({ kinds: ["Choose one."] });
    expect(wrong({ kinds: ["a", "a"] })).toEqual({ kinds: ["This is not right."] });
  });

  it("asks to choose where an empty field is one to choose from, and to fill in what is typed", () => {
    const asked = z.object({
      school: z.uuid(),
      route: z.enum(["bol", "bbl"]),
      sector: chosen(60),
      name: line(2, 20),
    });
    const empty = formData({ school: "", route: "", sector: "", name: "" });
    const errors = (locale: "nl" | "en") => {
      const result = readForm(empty, asked, { intent: "x", locale });
      return result.ok ? {} : result.reply.errors;
    };
    const one = ["Kies er een."];
    expect(errors("nl")).toEqual({ school: one, route: one, sector: one, name: ["Vul dit in."] });
    expect(errors("en")).toMatchObject({ school: ["Choose one."], name: ["Fill this in."] });
  });

  it("says with an example how to type a day, a time or a postcode", () => {
    const at = z.iso.time({ precision: -1, error: "time" });
    const asked = z.object({ from: isoDay("date"), until: isoDay(), at, postcode });
    const errors = (values: Record<string, string>, locale: "nl" | "en") => {
      const result = readForm(formData(values), asked, { intent: "x", locale });
      return result.ok ? {} : result.reply.errors;
    };
    const day = ["Vul een datum in, bijvoorbeeld 31-08-2027."];
    expect(errors({ from: "morgen", until: "2026-13-01", at: "9 uur", postcode: "433" }, "nl")).toEqual({
      from: day,
      until: day,
      at: ["Vul een tijd in, bijvoorbeeld 09:30."],
      postcode: ["Vul een hele postcode in, bijvoorbeeld 4331 BK, of 9000 in Vlaanderen."],
    });
    expect(errors({ from: "1-1-2027", until: "", at: "25:00", postcode: "4331 BK" }, "en")).toEqual({
      from: ["Fill in a date, for example 31-08-2027."],
      until: ["Fill this in."],
      at: ["Fill in a time, for example 09:30."],
    });
  });

  it("takes no number that a computer would round", () => {
    expect(wrong({ pupils: "99999999999999999999" })).toEqual({
      pupils: ["This number is too large.", "Fill in 1000 or less."],
    });
    expect(wrong({ pupils: "1e999" })).toEqual({ pupils: ["Fill in a number."] });
  });

  it("takes no file and no second value for a text", () => {
    expect(wrong({ name: new File(["x"], "x.txt") })).toEqual({ name: ["This is not right."] });
    expect(wrong({ name: ["Jo", "Bo"] })).toEqual({ name: ["This is not right."] });
  });

  it("knows no paths in names, and no controls of the parser's", () => {
    const strange = {
      "kinds[99999999]": "a",
      "name.length": "9",
      "__proto__.x": "1",
      __intent__: "{",
      __state__: "{",
    };
    expect(read({ ...good, ...strange })).toEqual(read(good));
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  // Of which each would be compared with all before it, this takes twice as long as it may, and a megabyte of it minutes.
  it("may have more values than anybody types, of one name and of many", { timeout: 5_000 }, () => {
    const many = Array.from({ length: 40_000 }, (_, n) => `a${n}`);
    expect(wrong({ kinds: many })).toEqual({ kinds: ["Choose one."] });
    expect(read({ ...good, ...Object.fromEntries(many.map((name) => [name, "1"])) })).toEqual(read(good));
  });

  it("is refused as a whole when a field is wrong that nobody types in", () => {
    for (const id of ["", "x", [good.id, good.id]]) {
      expect(() => read({ ...good, id })).toThrow(AppError);
    }
  });
});

describe("a path to go back to", () => {
  const path = returnPath("/mijn");

  it.each([
    ["/zoeken?q=lassen", "/zoeken?q=lassen"],
    ["/en/school", "/en/school"],
    ["/\u65e5\u672c?q=\u65e5", "/%E6%97%A5%E6%9C%AC?q=%E6%97%A5"],
  ])("%j leads to %j", (typed, to) => expect(path.parse(typed)).toBe(to));

  it.each([
    "",
    "mijn",
    "//evil.test",
    "/\\evil.test",
    "/\t/evil.test",
    "https://evil.test",
    `/${"x".repeat(500)}`,
  ])("%j does not", (typed) => expect(path.parse(typed)).toBe("/mijn"));

  it("fits in a header", () => {
    expect(path.parse("/mijn\r\nSet-Cookie: a=b")).toBe("/mijnSet-Cookie:%20a=b");
  });
});

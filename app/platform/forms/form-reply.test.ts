import { describe, expect, it } from "vitest";

import { formState } from "./form-reply";

const refused = (values: Record<string, string | string[]>) =>
  formState(
    { form: { intent: "upload", values, errors: { file: ["Te groot."] }, formErrors: [] } },
    "upload",
  );

describe("a refused form", () => {
  it("holds what was typed, also where that was nothing", () => {
    const form = refused({ intent: "upload", name: "Noor", roles: ["school"] });
    expect(form.field("name", "Sam").defaultValue).toBe("Noor");
    expect(form.field("note", "iets").defaultValue).toBe("");
    expect(form.selected("roles", ["student"])).toEqual(["school"]);
    expect(form.selected("days", ["1"])).toEqual([]);
  });

  it("begins anew when it was too large to be read, and says so at its field", () => {
    const form = refused({});
    expect(form.field("name", "Sam").defaultValue).toBe("Sam");
    expect(form.selected("roles", ["student"])).toEqual(["student"]);
    expect(form.refused).toBe(true);
    expect(form.fieldFaults).toEqual([{ fieldId: "upload-file", message: "Te groot." }]);
  });
});

import { describe, expect, it } from "vitest";
import { type ComboboxAction, comboboxReducer, initialState } from "./reducer";

const items = [
  { value: "goes", label: "Goes" },
  { value: "goedereede", label: "Goedereede" },
  { value: "goirle", label: "Goirle" },
];
const typed: ComboboxAction = { type: "typed", text: "go", enough: true };
const answered: ComboboxAction = { type: "answered", forText: "go", items };
const next: ComboboxAction = { type: "moved", to: "next" };
const previous: ComboboxAction = { type: "moved", to: "previous" };

const after = (...actions: ComboboxAction[]) => actions.reduce(comboboxReducer, initialState("", ""));

describe("combobox", () => {
  it("opens when the answer to what stands there comes in, with nothing lit", () => {
    expect(after(typed, answered)).toMatchObject({ open: true, items, active: -1 });
  });

  it("ignores an answer to older text", () => {
    const state = after(typed, { type: "typed", text: "gor", enough: true }, answered);
    expect(state).toMatchObject({ text: "gor", open: false, items: [] });
  });

  it("ignores an answer that comes after the field was left", () => {
    expect(after(typed, { type: "closed" }, answered)).toMatchObject({ open: false, items: [] });
  });

  it("walks down through the suggestions, past the text, and round again", () => {
    const walk = [1, 2, 3, 4, 5].map(
      (steps) => after(typed, answered, ...Array<ComboboxAction>(steps).fill(next)).active,
    );
    expect(walk).toEqual([0, 1, 2, -1, 0]);
  });

  it("walks up from the text to the last suggestion", () => {
    const walk = [1, 2, 3, 4].map(
      (steps) => after(typed, answered, ...Array<ComboboxAction>(steps).fill(previous)).active,
    );
    expect(walk).toEqual([2, 1, 0, -1]);
  });

  it("opens a closed list again on an arrow, from its start", () => {
    expect(after(typed, answered, next, next, { type: "closed" }, next)).toMatchObject({
      open: true,
      active: 0,
    });
  });

  it("stays closed on an arrow when there is nothing to suggest", () => {
    expect(after(typed, next)).toMatchObject({ open: false, active: -1 });
  });

  it("takes over the words and the value of the choice", () => {
    expect(after(typed, answered, { type: "chose", index: 1 })).toMatchObject({
      text: "Goedereede",
      chosen: "goedereede",
      open: false,
      wanting: false,
    });
  });

  it("forgets the chosen value as soon as the text is edited", () => {
    const state = after(
      typed,
      answered,
      { type: "chose", index: 1 },
      { type: "typed", text: "Goeder", enough: true },
    );
    expect(state).toMatchObject({ text: "Goeder", chosen: "" });
  });

  it("does nothing for a suggestion that is not there", () => {
    const open = after(typed, answered);
    expect(comboboxReducer(open, { type: "chose", index: 9 })).toEqual(open);
  });

  it("closes and empties when the text becomes too short to ask", () => {
    expect(after(typed, answered, { type: "typed", text: "g", enough: false })).toMatchObject({
      open: false,
      items: [],
    });
  });

  it("starts anew with the value of another page", () => {
    expect(after(typed, answered, { type: "reset", text: "Zeeland", chosen: "PV29" })).toEqual(
      initialState("Zeeland", "PV29"),
    );
  });
});

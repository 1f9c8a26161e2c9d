import { expect, it } from "vitest";

import { dayFaults } from "./day-faults";

it("says once what is wrong at several days, and at which", () => {
  const days: Record<string, string> = {
    "f-until1": "maandag",
    "f-until4": "donderdag",
    "f-from4": "donderdag",
  };
  const tooLong = "Hooguit 9 uur per dag.";
  const faults = [
    { fieldId: "f-until1", message: tooLong },
    { fieldId: "f-until4", message: tooLong },
    { fieldId: "f-from4", message: "Niet zo vroeg." },
    { fieldId: "f-schoolHours", message: "Hooguit 45 uur per week." },
  ];
  expect(dayFaults(faults, (id) => days[id])).toEqual([
    { fieldId: "f-until1", message: "maandag, donderdag: Hooguit 9 uur per dag." },
    { fieldId: "f-from4", message: "donderdag: Niet zo vroeg." },
    { fieldId: "f-schoolHours", message: "Hooguit 45 uur per week." },
  ]);
});

import { describe, expect, it } from "vitest";

import { agreementActions, agreementActors, agreementStates, agreementStep } from "./agreement";

/** Every step that there is: "state action actor → state". Anything else is refused. */
const allowed = new Map([
  ["new draw_up Sch", "signing"],
  ["signing replace Sch", "void"],
  ["signed replace Sch", "void"],
  ["refused replace Sch", "refused"],
  ["signing correct Sch", "signing"],
  ["signed correct Sch", "signed"],
  ["signing resend Sch", "signing"],
  ["signing sign Sg", "signing"],
  ["signing sign_on_paper Sch", "signing"],
  ["signing refuse Sg", "refused"],
  ["signing complete S", "signed"],
]);

describe("the life of a version", () => {
  const cases = ["new" as const, ...agreementStates].flatMap((from) =>
    agreementActions.flatMap((action) => agreementActors.map((actor) => ({ from, action, actor }))),
  );
  it.each(cases)("$from, $action by $actor", ({ from, action, actor }) => {
    expect(agreementStep(from, action, actor)).toBe(allowed.get(`${from} ${action} ${actor}`) ?? null);
  });
});

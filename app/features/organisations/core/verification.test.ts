import { describe, expect, test } from "vitest";

import {
  actionsFor,
  subjects,
  transitionFor,
  verificationActions,
  type Subject,
  type VerificationActor,
  type VerificationState,
} from "./verification";

const actors: VerificationActor[] = ["C", "T", "R", "S"];
const states: VerificationState[] = ["unverified", "pending", "verified", "rejected", "suspended"];

/** What each may do in each state, written out by hand from the agreed lifecycle; all else is refused. */
const coordinator = {
  "R pending": { approve: "verified", reject: "rejected" },
  "R verified": { suspend: "suspended" },
  "R suspended": { reinstate: "verified" },
};
const agreed: Record<Subject, Record<string, Record<string, VerificationState>>> = {
  company: {
    ...coordinator,
    "S unverified": { submit: "pending" },
    "C rejected": { submit: "pending" },
  } as Record<string, Record<string, VerificationState>>,
  school: {
    ...coordinator,
    "S unverified": { submit: "pending" },
    "T rejected": { submit: "pending" },
  } as Record<string, Record<string, VerificationState>>,
  membership: {
    "R pending": { approve: "verified", reject: "rejected" },
    "S pending": { approve: "verified" },
  },
};

describe.each(subjects)("the check of a %s", (subject) => {
  test.each(actors.flatMap((by) => states.map((from) => ({ by, from }))))(
    "by $by in state $from",
    ({ by, from }) => {
      const found = verificationActions.flatMap((action) => {
        const step = transitionFor(subject, action, from, by);
        return step === undefined ? [] : [[action, step.to] as const];
      });
      const expected = agreed[subject][`${by} ${from}`] ?? {};
      expect(Object.fromEntries(found)).toEqual(expected);
      expect(actionsFor(subject, from, by).sort()).toEqual(Object.keys(expected).sort());
    },
  );
});

test("rejecting and suspending ask for a reason, the rest does not", () => {
  const reasons = subjects.flatMap((subject) =>
    (["pending", "verified"] as const).flatMap((from) =>
      actionsFor(subject, from, "R").filter((action) => transitionFor(subject, action, from, "R")?.reason),
    ),
  );
  expect(reasons).toEqual(["reject", "suspend", "reject", "suspend", "reject"]);
});

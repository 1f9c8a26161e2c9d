import { describe, expect, test } from "vitest";

import {
  membershipStep,
  membershipTransitions,
  organisationActions,
  organisationStep,
  organisationTransitions,
  type MembershipState,
  type VerificationActor,
  type VerificationState,
} from "./verification";

const actors: VerificationActor[] = ["C", "T", "R", "S"];
const states: VerificationState[] = ["unverified", "pending", "verified", "rejected", "suspended"];

/** What each may do in each state, written out by hand from the agreed lifecycle. */
const organisation: Record<
  VerificationActor,
  Record<VerificationState, Record<string, VerificationState>>
> = {
  C: {
    unverified: { ask: "pending" },
    pending: {},
    verified: {},
    rejected: { ask: "pending" },
    suspended: {},
  },
  T: {
    unverified: { ask: "pending" },
    pending: {},
    verified: {},
    rejected: { ask: "pending" },
    suspended: {},
  },
  R: {
    unverified: {},
    pending: { approve: "verified", reject: "rejected" },
    verified: { suspend: "suspended" },
    rejected: {},
    suspended: { restore: "verified" },
  },
  S: {
    unverified: {},
    pending: { recognise: "verified" },
    verified: {},
    rejected: {},
    suspended: {},
  },
};

describe.each(actors)("an organisation, by %s", (by) => {
  test.each(states)("in state %s", (from) => {
    const actions = [...new Set(organisationTransitions.map((t) => t.action))];
    const found = actions.flatMap((action) => {
      const step = organisationStep(action, from, by);
      return step === undefined ? [] : [[action, step.to]];
    });
    expect(Object.fromEntries(found)).toEqual(organisation[by][from]);
    expect(organisationActions(from, by).sort()).toEqual(Object.keys(organisation[by][from]).sort());
  });
});

const memberships: MembershipState[] = ["pending", "verified", "rejected"];
describe.each(actors)("a membership, by %s", (by) => {
  test.each(memberships)("in state %s", (from) => {
    const found = membershipTransitions.map((t) => t.action).filter((a) => membershipStep(a, from, by));
    const agreed = { R: ["approve", "reject"], S: ["recognise"], C: [], T: [] }[by];
    expect(found).toEqual(from === "pending" ? agreed : []);
  });
});

test("rejecting and suspending ask for a reason, the rest does not", () => {
  const asking = [...organisationTransitions, ...membershipTransitions].filter((t) => t.reason);
  expect(asking.map((t) => t.action)).toEqual(["reject", "suspend", "reject"]);
});

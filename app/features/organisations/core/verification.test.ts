import { describe, expect, test } from "vitest";

import {
  membershipStep,
  membershipTransitions,
  claimChoices,
  claimStep,
  claimTransitions,
  membershipChoices,
  organisationChoices,
  organisationStep,
  organisationTransitions,
  type ClaimState,
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
    const offered = organisationChoices(from, by).map(({ action }) => action);
    expect(offered.sort()).toEqual(Object.keys(organisation[by][from]).sort());
  });
});

const memberships: MembershipState[] = ["pending", "verified", "rejected"];
const membership: Record<VerificationActor, Record<MembershipState, string[]>> = {
  C: { pending: [], verified: [], rejected: [] },
  T: { pending: [], verified: [], rejected: ["ask"] },
  R: { pending: ["approve", "reject"], verified: ["reject"], rejected: [] },
  S: { pending: ["recognise"], verified: [], rejected: [] },
};
describe.each(actors)("a membership, by %s", (by) => {
  test.each(memberships)("in state %s", (from) => {
    const found = membershipTransitions.map((t) => t.action).filter((a) => membershipStep(a, from, by));
    expect(found).toEqual(membership[by][from]);
    expect(membershipChoices(from, by).map(({ action }) => action)).toEqual(membership[by][from]);
  });
});

const claims: ClaimState[] = ["pending", "confirmed", "rejected"];
const claim: Record<VerificationActor, Record<ClaimState, string[]>> = {
  C: { pending: ["ask"], confirmed: ["ask"], rejected: ["ask"] },
  T: { pending: [], confirmed: [], rejected: [] },
  R: { pending: ["approve", "reject"], confirmed: [], rejected: [] },
  S: { pending: [], confirmed: [], rejected: [] },
};
describe.each(actors)("a stated recognition, by %s", (by) => {
  test.each(claims)("in state %s", (from) => {
    const found = claimTransitions.map((t) => t.action).filter((a) => claimStep(a, from, by));
    expect(found).toEqual(claim[by][from]);
    expect(claimChoices(from, by).map(({ action }) => action)).toEqual(claim[by][from]);
  });
});

test("turning down and suspending ask for a reason, the rest does not", () => {
  const tables = [organisationTransitions, membershipTransitions, claimTransitions];
  const asking = tables.map((table) => table.filter((t) => t.reason).map((t) => t.action));
  expect(asking).toEqual([["reject", "suspend"], ["reject"], ["reject"]]);
});

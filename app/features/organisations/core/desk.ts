import type { MembershipRole } from "~/platform/auth/viewer";

/** What a coordinator decides about. */
export type JudgedKind = "membership" | "school" | "company" | "recognition";

/** Somebody or something that waits to be checked, with what a coordinator needs to judge it. */
export interface WaitingItem {
  kind: JudgedKind;
  id: string;
  /** Of the person, the organisation, or the qualification that is recognised. */
  name: string;
  organisation: { kind: "school" | "company"; id: string; name: string };
  /** A person whose school has not been approved: that comes first. */
  schoolFirst: boolean;
  address: string;
  website: string | null;
  /** Who asked. */
  people: { name: string; email: string; role: MembershipRole | "contact" }[];
  /** What a recognition states (ISO days); null for anything else. */
  claim: {
    crebo: string;
    level: number | null;
    sbbNumber: string;
    validFrom: string;
    validUntil: string | null;
  } | null;
  since: Date;
  /** Why it was turned down before. */
  earlier: string | null;
}

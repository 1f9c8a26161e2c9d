import { useMessages } from "~/platform/i18n/use-messages";
import { Badge, type Tone } from "~/ui";

import type { VerificationState } from "../core/verification";
import { fileMessages } from "../file.messages";

export const stateTones: Record<VerificationState, Tone> = {
  unverified: "neutral",
  pending: "warn",
  verified: "ok",
  rejected: "stop",
  suspended: "stop",
};

/** How a school or company stands, in a word and a colour. */
export function StateBadge({ state }: { state: VerificationState }) {
  const t = useMessages(fileMessages);
  return <Badge tone={stateTones[state]}>{t.state[state]}</Badge>;
}

import { useMessages } from "~/platform/i18n/use-messages";
import { Badge, type Tone } from "~/ui";

import type { PlacementState } from "../core/placement";
import { companyStateMessages, stateMessages } from "../state.messages";

const tones: Record<PlacementState, Tone> = {
  submitted: "info",
  viewed: "info",
  invited: "warn",
  offered: "warn",
  lapsed: "neutral",
  proposed: "warn",
  accepted: "ok",
  placed: "ok",
  completed: "ok",
  declined: "neutral",
  withdrawn: "neutral",
  fell_through: "stop",
  ended: "neutral",
};

interface Props {
  status: PlacementState;
  /** Its company reads it, which nobody tells what it did itself, or that it is waited for. */
  toCompany?: boolean;
}

/** The state of an application or a placement, in words and colour. */
export function PlacementBadge({ status, toCompany = false }: Props) {
  const ours = useMessages(companyStateMessages);
  const t = { ...useMessages(stateMessages), ...(toCompany ? ours : {}) };
  return <Badge tone={tones[status]}>{t[status]}</Badge>;
}

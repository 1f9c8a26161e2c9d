import { useMessages } from "~/platform/i18n/use-messages";
import { Badge, type Tone } from "~/ui";

import type { PlacementState } from "../core/placement";
import { stateMessages } from "../state.messages";

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

/** The state of an application or a placement, in words and colour. */
export function PlacementBadge({ status }: { status: PlacementState }) {
  const t = useMessages(stateMessages);
  return <Badge tone={tones[status]}>{t[status]}</Badge>;
}

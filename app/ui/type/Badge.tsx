import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/icon-names";

export type Tone = "ok" | "warn" | "stop" | "info" | "neutral";

export const toneIcons: Record<Tone, IconName> = {
  ok: "check-circle",
  warn: "warning",
  stop: "stop",
  info: "info",
  neutral: "dot",
};

/** A state: colour with an icon and a word. */
export function Badge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: Tone | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
}) {
  return (
    <span className="badge" data-tone={tone}>
      <Icon name={icon ?? toneIcons[tone]} size="small" />
      <span>{children}</span>
    </span>
  );
}

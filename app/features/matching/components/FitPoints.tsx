import { useMessages } from "~/platform/i18n/use-messages";
import { IconList, Stack, Text } from "~/ui";

import type { Fit } from "../core/seeker-and-place";
import { fitMessages, say } from "../fit.messages";

/** Why a place fits, what does not fit yet, and what to mind; each with a word and a mark of its own. */
export function FitPoints({ fit }: { fit: Pick<Fit, "reasons" | "barriers" | "drawbacks" | "questions"> }) {
  const t = useMessages(fitMessages);
  const parts = [
    { title: t.why, icon: "check" as const, texts: fit.reasons.map((point) => say(t.reason, point)) },
    {
      title: t.missing,
      icon: "warning" as const,
      texts: [...fit.barriers, ...fit.drawbacks].map((point) => say(t.lack, point)),
    },
    { title: t.ask, icon: "info" as const, texts: fit.questions.map((point) => say(t.question, point)) },
  ];
  return (
    <Stack gap="s">
      {parts
        .filter(({ texts }) => texts.length > 0)
        .map(({ title, icon, texts }) => (
          <Stack key={icon} gap="xs">
            <Text size="s" tone="soft">
              {title}
            </Text>
            <IconList items={texts.map((text) => ({ key: text, icon, text }))} />
          </Stack>
        ))}
    </Stack>
  );
}

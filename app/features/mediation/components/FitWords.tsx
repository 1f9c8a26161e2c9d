import type { Fit } from "~/features/matching/index.server";
import { useMessages } from "~/platform/i18n/use-messages";
import { IconList, Stack, Text } from "~/ui";

import { fitWords, sayPoint } from "../fit-words.messages";

/** Why a student and a place fit, what stands against it and what must be asked. */
export function FitWords({ fit }: { fit: Pick<Fit, "reasons" | "drawbacks" | "questions"> }) {
  const t = useMessages(fitWords);
  const parts = [
    { title: t.why, icon: "check" as const, points: fit.reasons },
    { title: t.against, icon: "warning" as const, points: fit.drawbacks },
    { title: t.ask, icon: "info" as const, points: fit.questions },
  ];
  return (
    <Stack gap="s">
      {parts
        .filter(({ points }) => points.length > 0)
        .map(({ title, icon, points }) => (
          <Stack key={icon} gap="xs">
            <Text size="s" tone="soft">
              {title}
            </Text>
            <IconList
              items={points.map((point) => ({ key: point.about, icon, text: sayPoint(t.points, point) }))}
            />
          </Stack>
        ))}
    </Stack>
  );
}

import { partOf, profilePath } from "~/features/students";
import type { ProfileGap } from "~/features/students/index.server";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, Stack, TaskList } from "~/ui";

import { applyMessages } from "../apply.messages";

interface Props {
  begun: boolean;
  gaps: readonly (ProfileGap | "begin")[];
  /** The page to which one returns once the profile is complete. */
  back: string;
}

/** What is missing in a profile before one can apply, each with the way there. */
export function ProfileGaps({ begun, gaps, back }: Props) {
  const t = useMessages(applyMessages);
  const href = useHref();
  const [title, text] = begun ? [t.incomplete, t.incompleteText] : [t.noProfile, t.noProfileText];
  return (
    <Stack>
      <Notice title={title} actions={<ButtonLink href={href(profilePath(back))}>{t.toProfile}</ButtonLink>}>
        {text}
      </Notice>
      {begun ? (
        <TaskList
          items={gaps.map((gap) => ({
            key: gap,
            href: href(profilePath(back, { deel: gap === "begin" ? undefined : partOf[gap] })),
            title: t.gap[gap],
          }))}
        />
      ) : null}
    </Stack>
  );
}

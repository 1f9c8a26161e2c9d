import type { ProfileGap } from "~/features/students/index.server";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, Stack, TaskList } from "~/ui";

import { applyMessages } from "../apply.messages";

/** The part of the profile page where each gap is filled in. */
const partOf: Record<ProfileGap | "begin", string> = {
  begin: "",
  birth_date: "?deel=over-jou",
  aim: "?deel=zoeken",
  route: "?deel=zoeken",
  home: "?deel=reizen",
  start: "?deel=wanneer",
  skills: "?deel=kunnen",
  school: "?deel=school",
  guardian: "?deel=ouder",
  guardian_consent: "?deel=ouder",
};

/** What is missing in a profile before one can apply, each with the way there. */
export function ProfileGaps({ begun, gaps }: { begun: boolean; gaps: readonly (ProfileGap | "begin")[] }) {
  const t = useMessages(applyMessages);
  const href = useHref();
  const [title, text] = begun ? [t.incomplete, t.incompleteText] : [t.noProfile, t.noProfileText];
  return (
    <Stack>
      <Notice title={title} actions={<ButtonLink href={href("/mijn/profiel")}>{t.toProfile}</ButtonLink>}>
        {text}
      </Notice>
      {begun ? (
        <TaskList
          items={gaps.map((gap) => ({
            key: gap,
            href: href(`/mijn/profiel${partOf[gap]}`),
            title: t.gap[gap],
          }))}
        />
      ) : null}
    </Stack>
  );
}

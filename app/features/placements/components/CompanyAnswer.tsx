import { formatDate, formatTimes } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { IconList, Notice, Section, Stack } from "~/ui";

import type { CompanySide } from "../applications.views.usecases.server";
import { recruitMessages } from "../recruit.messages";
import { ApplicantFacts } from "./ApplicantFacts";
import { RecruitForms } from "./RecruitForms";

/** An application before a company: who applies, as far as it may know, what was proposed, and its answers. */
export function CompanyAnswer({ side, step = null }: { side: CompanySide; step?: string | null }) {
  const t = useMessages(recruitMessages);
  const locale = useLocale();
  const { application, options, actions } = side;
  return (
    <Stack gap="l">
      {application.revealed || !actions.includes("decline") ? null : (
        <Notice title={t.objective} icon="eye">
          {t.objectiveText}
        </Notice>
      )}
      <Section title={t.profile}>
        <ApplicantFacts application={application} />
      </Section>
      {options.length === 0 ? null : (
        <Section title={t.times}>
          <IconList
            items={options.map((option) => ({
              key: option.id,
              icon: option.chosenAt === null ? ("clock" as const) : ("check" as const),
              text: `${formatDate(locale, option.startsAt, "long")}, ${formatTimes(locale, option.startsAt, option.endsAt)}${option.chosenAt === null ? "" : ` (${t.chosen})`}`,
            }))}
          />
        </Section>
      )}
      <RecruitForms side={side} step={step} />
    </Stack>
  );
}

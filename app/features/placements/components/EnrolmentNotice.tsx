import { profilePath } from "~/features/students";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, Stack, Text } from "~/ui";

import type { Enrolment } from "../enrolled.usecases.server";
import { enrolmentMessages } from "../enrolment.messages";

interface Props {
  enrolment: Enrolment;
  /** For which somebody with this place enrols. */
  qualification: string;
  /** The page of the place, to come back to. */
  back: string;
}

/** What somebody with a place and without a school does next. */
export function EnrolmentNotice({ enrolment, qualification, back }: Props) {
  const t = useMessages(enrolmentMessages);
  const href = useHref();
  const { state, schoolName } = enrolment;
  if (state === "waits") return <Notice title={t.waits.title(schoolName)}>{t.waits.text}</Notice>;
  return (
    <Notice
      tone="warn"
      title={state === "open" ? t.open.title : t.rejected.title(schoolName)}
      actions={
        <ButtonLink href={href(profilePath(back, { deel: "school" }))} variant="primary">
          {t.tell}
        </ButtonLink>
      }
    >
      {state === "rejected" ? (
        t.rejected.text
      ) : (
        <Stack gap="s">
          <Text>{t.open.text(qualification)}</Text>
          <ol>
            {t.open.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Stack>
      )}
    </Notice>
  );
}

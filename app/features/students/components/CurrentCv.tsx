import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card } from "~/ui";

import type { StudentProfile } from "../core/profile";
import { cvMessages } from "../cv.messages";

/** The CV that somebody has kept, for themselves to take along. */
export function CurrentCv({ cv }: { cv: NonNullable<StudentProfile["cv"]> }) {
  const t = useMessages(cvMessages);
  const locale = useLocale();
  const href = useHref();
  return (
    <Card level={2} title={cv.fileName} meta={t.uploaded(formatDate(locale, cv.uploadedAt, "dayAndYear"))}>
      <ButtonLink href={href("/mijn/profiel/cv/bestand")} icon="download">
        {t.download}
      </ButtonLink>
    </Card>
  );
}

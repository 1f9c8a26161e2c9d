import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Notice, Stack, Text, TextField } from "~/ui";

import type { StudentProfile } from "../core/profile";
import { partMessages } from "../parts.messages";
import { PartForm } from "./PartForm";

/** Who consents for somebody under 16, and whether they have. */
export function GuardianPart({ profile }: { profile: StudentProfile }) {
  const t = useMessages(partMessages);
  const locale = useLocale();
  const f = useForm("guardian");
  const { guardian } = profile;
  return (
    <Stack>
      <Text>{t.guardianWhy}</Text>
      {guardian === null ? null : guardian.consentedAt === null ? (
        <Notice>{t.guardianWaits(guardian.name, guardian.email)}</Notice>
      ) : (
        <Notice tone="ok">
          {t.guardianAgreed(guardian.name, formatDate(locale, guardian.consentedAt, "dayAndYear"))}
        </Notice>
      )}
      <PartForm
        form={f}
        intent="guardian"
        labels={{ guardianName: t.guardianName, guardianEmail: t.guardianEmail }}
        submit={guardian === null ? t.guardianSend : t.guardianAgain}
      >
        <TextField
          {...f.field("guardianName", guardian?.name)}
          label={t.guardianName}
          autoComplete="off"
          maxLength={100}
          required
        />
        <TextField
          {...f.field("guardianEmail", guardian?.email)}
          label={t.guardianEmail}
          type="email"
          autoComplete="off"
          maxLength={200}
          required
        />
      </PartForm>
    </Stack>
  );
}

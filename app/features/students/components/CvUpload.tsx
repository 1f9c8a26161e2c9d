import { Form, useNavigation } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { FileField, FormActions, HiddenField, Stack, SubmitButton } from "~/ui";

import { cvMessages } from "../cv.messages";

/** The form that sends a CV, which takes the place of the last one. */
export function CvUpload() {
  const t = useMessages(cvMessages);
  const form = useForm("upload");
  const sending = useNavigation().formData?.get("intent") === "upload";
  const { defaultValue: _none, ...field } = form.field("cv");
  return (
    <Form method="post" encType="multipart/form-data">
      <Stack>
        <HiddenField name="intent" value="upload" />
        <FileField {...field} label={t.file} hint={t.hint} accept=".pdf,.docx" required />
        <FormActions>
          <SubmitButton icon="upload" pending={sending} pendingLabel={t.saving}>
            {t.save}
          </SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}

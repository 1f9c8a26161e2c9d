import type { ReactNode } from "react";

import { Form } from "@remix-run/react";

import { OwnSchoolField } from "~/features/organisations";
import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Disclosure,
  ErrorSummary,
  FileField,
  FormActions,
  HiddenField,
  Notice,
  Stack,
  SubmitButton,
  Text,
  TextArea,
} from "~/ui";

import { importMessages } from "../imports.messages";
import type { ImportPreview } from "../import-page.server";

export interface ImportFormProps {
  schools: { id: string; name: string }[];
  /** Where the example is. */
  template: string;
  /** What the last answer said would happen. */
  preview: ImportPreview<unknown> | undefined;
  /** What it says in words, and its rows. */
  tally: string;
  children?: ReactNode;
}

/** A table from a file or a spreadsheet: first checked, then read in. */
export function ImportForm({ schools, template, preview, tally, children }: ImportFormProps) {
  const t = useMessages(importMessages);
  const f = useForm("import");
  const said = f.summary.filter(({ fieldId }) => fieldId === undefined);
  const text = f.field("text");
  const fileName = f.field("fileName").defaultValue;
  // What is said of a row names its line and column.
  const labels = { schoolId: t.school, file: t.file };
  // A browser keeps a chosen file; once its rows stand in the form it must not be sent beside them.
  const round = `${preview?.seen ?? ""} ${f.fieldFaults.map(({ message }) => message).join()}`;
  return (
    <Form method="post" encType="multipart/form-data">
      <Stack>
        <ErrorSummary title={t.errors} errors={namedErrors(f, labels, f.fieldFaults)} />
        {said.map(({ message }) => (
          <Notice key={message} tone={preview === undefined ? "warn" : "info"} role="status">
            {message}
          </Notice>
        ))}
        <HiddenField name="intent" value="import" />
        {fileName === "" ? null : <HiddenField name="fileName" value={fileName} />}
        <OwnSchoolField form={f} label={t.school} schools={schools} />
        {preview === undefined ? null : (
          <>
            <Text as="p">{tally}</Text>
            {preview.unknown.length > 0 ? <Text as="p">{t.unknown(preview.unknown.join(", "))}</Text> : null}
            {children}
            {preview.total > preview.lines.length ? (
              <Text as="p" tone="soft">
                {t.shown(preview.lines.length, preview.total)}
              </Text>
            ) : null}
            <FormActions>
              <SubmitButton name="seen" value={preview.seen} icon="check">
                {t.submit}
              </SubmitButton>
            </FormActions>
          </>
        )}
        <FileField
          key={`file ${round}`}
          {...f.field("file")}
          defaultValue={undefined}
          label={t.file}
          hint={t.fileHint}
          accept=".csv,.txt,text/csv,text/plain"
        />
        <Disclosure key={`rows ${round}`} summary={t.paste} open={text.defaultValue !== ""}>
          <TextArea {...text} label={t.text} hint={t.textHint} rows={8} spellCheck={false} wrap="off" />
        </Disclosure>
        <FormActions>
          <SubmitButton variant={preview === undefined ? "primary" : "secondary"}>{t.check}</SubmitButton>
          <ButtonLink href={template} icon="download" variant="ghost" download>
            {t.template}
          </ButtonLink>
        </FormActions>
      </Stack>
    </Form>
  );
}

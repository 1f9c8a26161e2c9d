import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  Button,
  Card,
  Cluster,
  ConfirmPanel,
  Disclosure,
  ErrorSummary,
  HiddenField,
  MetaList,
  Notice,
  Stack,
  SubmitButton,
} from "~/ui";

import { companyEditMessages } from "../company-edit.messages";
import { ContactForm, type ContactValues } from "./ContactForm";

/** One contact, with everything that can be done about them. */
export function ContactEditor({
  contact,
}: {
  contact: ContactValues & { isPrimary: boolean; bounced: boolean };
}) {
  const { contacts: t, errors } = useMessages(companyEditMessages);
  const { id, name, jobTitle, email, phone, isPrimary, bounced } = contact;
  const edit = scopedForm(useForm("edit"), "contactId", id);
  const remove = scopedForm(useForm("remove"), "contactId", id);
  return (
    <Card
      as="li"
      level={2}
      title={name}
      aside={
        isPrimary ? (
          <Badge tone="info" icon="mail">
            {t.first}
          </Badge>
        ) : undefined
      }
      meta={
        <MetaList
          items={[
            ...(jobTitle === "" ? [] : [{ key: "job", icon: "briefcase" as const, text: jobTitle }]),
            { key: "mail", icon: "mail", text: email },
            ...(phone === null ? [] : [{ key: "phone", icon: "phone" as const, text: phone }]),
          ]}
        />
      }
    >
      <Stack>
        <ErrorSummary title={errors} errors={remove.summary} />
        {bounced ? (
          <Notice tone="stop" title={t.bounced}>
            {t.bouncedDo}
          </Notice>
        ) : null}
        <Disclosure summary={t.edit(name)} open={edit.refused || bounced}>
          <ContactForm intent="edit" form={edit} contact={contact} />
        </Disclosure>
        {isPrimary ? null : (
          <Cluster align="start">
            <Form method="post">
              <HiddenField name="intent" value="first" />
              <HiddenField name="contactId" value={id} />
              <Button type="submit">{t.makeFirst}</Button>
            </Form>
            <ConfirmPanel trigger={t.remove} question={t.removeQuestion(name)} icon="trash">
              <Form method="post">
                <HiddenField name="intent" value="remove" />
                <HiddenField name="contactId" value={id} />
                <SubmitButton variant="danger">{t.removeSubmit}</SubmitButton>
              </Form>
            </ConfirmPanel>
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}

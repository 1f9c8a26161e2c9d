import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Card,
  Cluster,
  ConfirmPanel,
  Disclosure,
  ErrorSummary,
  HiddenField,
  MetaList,
  SelectField,
  Stack,
  SubmitButton,
  TextField,
} from "~/ui";

import { frequencies, type Frequency } from "../core/vocabulary";
import { savedMessages } from "../saved.messages";

export interface SavedSearchCardProps {
  search: { id: string; name: string; path: string; frequency: Frequency };
}

/** A saved search with what can be done with it. */
export function SavedSearchCard({ search }: SavedSearchCardProps) {
  const t = useMessages(savedMessages);
  const href = useHref();
  const sent = useForm("change");
  const form = scopedForm(sent, "searchId", search.id);
  const [name, frequency] = [form.field("name", search.name), form.field("frequency", search.frequency)];
  const summary = namedErrors(sent, {}, form.summary);
  return (
    <Card
      as="li"
      level={2}
      title={search.name}
      meta={<MetaList items={[{ key: "mail", icon: "mail", text: t.frequencies[search.frequency] }]} />}
      footer={
        <Stack gap="s">
          <Cluster gap="s">
            <ButtonLink href={href(search.path)} icon="search" aria-label={t.openOne(search.name)}>
              {t.open}
            </ButtonLink>
            <ConfirmPanel trigger={t.drop} icon="trash" question={t.dropQuestion(search.name)}>
              <Form method="post">
                <HiddenField name="intent" value="drop" />
                <HiddenField name="searchId" value={search.id} />
                <SubmitButton variant="danger" aria-label={t.dropOne(search.name)}>
                  {t.drop}
                </SubmitButton>
              </Form>
            </ConfirmPanel>
          </Cluster>
          <Disclosure summary={t.change} open={form.refused}>
            <Form method="post">
              <Stack>
                <HiddenField name="intent" value="change" />
                <HiddenField name="searchId" value={search.id} />
                <ErrorSummary title={t.errors} errors={summary} />
                <TextField {...name} label={t.name} maxLength={80} required />
                <SelectField
                  {...frequency}
                  label={t.frequency}
                  options={frequencies.map((each) => ({ value: each, label: t.frequencies[each] }))}
                />
                <div>
                  <SubmitButton aria-label={t.keepOne(search.name)}>{t.keep}</SubmitButton>
                </div>
              </Stack>
            </Form>
          </Disclosure>
        </Stack>
      }
    />
  );
}

import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  ButtonLink,
  Disclosure,
  ErrorSummary,
  HiddenField,
  SelectField,
  Stack,
  SubmitButton,
  Text,
  TextField,
} from "~/ui";

import { frequencies } from "../core/vocabulary";
import { savedMessages } from "../saved.messages";

export interface SaveSearchProps {
  /** Null for who is not signed in. */
  saved: boolean | null;
  /** What the search is called unless its owner says otherwise. */
  name: string;
  /** The query of this page's address. */
  search: string;
}

/** Keeps the search on the page, with mails about what is new in it; one line high until somebody opens it. */
export function SaveSearch({ saved, name, search }: SaveSearchProps) {
  const t = useMessages(savedMessages);
  const href = useHref();
  const form = useForm("save");
  if (saved) {
    return (
      <Text>
        {t.saved} <A href={href("/mijn/zoekopdrachten")}>{t.list}</A>
      </Text>
    );
  }
  if (saved === null) {
    const back = encodeURIComponent(`/leerbanen${search}`);
    return (
      <Disclosure summary={t.save}>
        <Text size="s">{t.saveText}</Text>
        <div>
          <ButtonLink href={href(`/inloggen?terug=${back}`)} icon="bell" variant="secondary">
            {t.signIn}
          </ButtonLink>
        </div>
      </Disclosure>
    );
  }
  const labels = { name: t.name, frequency: t.frequency };
  return (
    <Disclosure summary={t.save} open={form.refused}>
      <Form method="post" action={href(`/leerbanen${search}`)}>
        <Stack>
          <HiddenField name="intent" value="save" />
          <ErrorSummary title={t.errors} errors={namedErrors(form, labels)} />
          <Text size="s">{t.saveText}</Text>
          <TextField {...form.field("name", name)} label={t.name} maxLength={80} required />
          <SelectField
            {...form.field("frequency", "weekly")}
            label={t.frequency}
            options={frequencies.map((each) => ({ value: each, label: t.frequencies[each] }))}
          />
          <div>
            <SubmitButton icon="bell">{t.save}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </Disclosure>
  );
}

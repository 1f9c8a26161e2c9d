import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, FormActions, HiddenField, Stack, SubmitButton } from "~/ui";

import { hasPlaces, type ListingKind } from "../core/vocabulary";
import { listingMessages } from "../listings.messages";
import { AboutFields, BookedFields, PlacedFields, WhereFields } from "./ListingFields";

/** What stands in the form at first; absent for a new offer. */
export type ListingInitial = Partial<Record<string, string | number | boolean | string[] | number[] | null>>;

export interface ListingFormProps {
  intent: "create" | "save";
  kind: ListingKind;
  sectors: { slug: string; nl: string; en: string }[];
  recognised: { crebo: string; name: string; level: number | null }[];
  initial: ListingInitial;
}

/** The editor of an offer: the fields of its kind, and nothing else. */
export function ListingForm(props: ListingFormProps) {
  const t = useMessages(listingMessages);
  const locale = useLocale();
  const form = useForm(props.intent);
  const fields = { form, initial: props.initial, kind: props.kind };
  return (
    <Form method="post">
      <Stack gap="l">
        <ErrorSummary title={t.edit.errors} errors={form.fieldFaults} />
        <HiddenField name="intent" value={props.intent} />
        <HiddenField name="kind" value={props.kind} />
        <AboutFields
          {...fields}
          sectors={props.sectors.map((sector) => ({ value: sector.slug, label: sector[locale] }))}
        />
        {hasPlaces(props.kind) ? (
          <PlacedFields {...fields} recognised={props.recognised} />
        ) : (
          <BookedFields {...fields} />
        )}
        <WhereFields {...fields} />
        <FormActions>
          <SubmitButton>{props.intent === "create" ? t.edit.saveDraft : t.edit.save}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}

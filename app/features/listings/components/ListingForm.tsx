import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, FormActions, HiddenField, Stack, SubmitButton } from "~/ui";

import { hasPlaces, type ListingKind } from "../core/vocabulary";
import { listingFormMessages } from "../listing-form.messages";
import { placeFormMessages } from "../place-form.messages";
import { AboutFields, BookedFields, WhereFields } from "./ListingFields";
import { PlacedFields } from "./PlacedFields";
import { SafetyFields } from "./SafetyFields";

/** What stands in the form at first; absent for a new offer. */
export type ListingInitial = Partial<Record<string, string | number | boolean | string[] | number[] | null>>;

export interface ListingFormProps {
  intent: "create" | "save";
  kind: ListingKind;
  sectors: { slug: string; nl: string; en: string }[];
  recognised: { crebo: string; name: string; level: number | null }[];
  /** The companies' contacts, who may train students. */
  trainers: { id: string; name: string; jobTitle: string }[];
  initial: ListingInitial;
  /** Of a new offer: sent twice, it is made once. */
  idempotencyKey?: string;
}

/** The label of each field, by the name of the field. */
function useFieldLabels(kind: ListingKind): Record<string, string> {
  const t = useMessages(listingFormMessages);
  const { title, summary, description, audiences, levels, languages, minPupils, maxPupils } = t;
  const { campaign, deliverable, route, places, startsFrom, startsUntil, requirements } = t;
  const { street, houseNumber, postcode, minimumAge, endsOn, arrival } = t;
  const place = useMessages(placeFormMessages);
  const { weekdays, contract, practiceTrainerId, workProcesses, howToGetThere } = place;
  return {
    ...{ title, summary, description, audiences, levels, languages, minPupils, maxPupils },
    ...{ campaign, deliverable, route, places, startsFrom, startsUntil, requirements },
    ...{ street, houseNumber, postcode, minimumAge, endsOn, arrival },
    ...{ weekdays, contract, practiceTrainerId, workProcesses, howToGetThere },
    ...(hasPlaces(kind) ? { description: place.description } : {}),
    drivingLicenceNeeded: place.drivingLicence,
    vogNeeded: place.vogNeeded,
    objectiveSelection: place.objective,
    sectorSlug: t.sector,
    durationMinutes: t.duration,
    costCents: t.cost,
    companyMinutes: t.companyHours,
    noticeDays: t.notice,
    holdWorkingDays: t.hold,
    travelKm: t.travel,
    crebo: t.qualification,
    hoursPerWeek: t.hours,
    daysPerWeek: t.days,
    payMinCents: place.payMin,
    payMaxCents: place.payMax,
    wheelchairAccessible: t.wheelchair,
    riskAssessmentYouth: t.rie,
    vogAvailable: t.vog,
    whatToWear: t.wear,
    whatToBring: t.bring,
  };
}

/** The editor of an offer: the fields of its kind, and nothing else. */
export function ListingForm(props: ListingFormProps) {
  const t = useMessages(listingFormMessages);
  const locale = useLocale();
  const form = useForm(props.intent);
  const labels = useFieldLabels(props.kind);
  const fields = { form, initial: props.initial, kind: props.kind };
  return (
    <Form method="post">
      <Stack gap="l">
        <ErrorSummary title={t.errors} errors={namedErrors(form, labels, form.fieldFaults)} />
        <HiddenField name="intent" value={props.intent} />
        <HiddenField name="kind" value={props.kind} />
        {props.idempotencyKey === undefined ? null : (
          <HiddenField name="idempotencyKey" value={props.idempotencyKey} />
        )}
        <AboutFields
          {...fields}
          sectors={props.sectors.map((sector) => ({ value: sector.slug, label: sector[locale] }))}
        />
        {hasPlaces(props.kind) ? (
          <PlacedFields {...fields} recognised={props.recognised} trainers={props.trainers} />
        ) : (
          <BookedFields {...fields} />
        )}
        <SafetyFields {...fields} />
        <WhereFields {...fields} />
        <FormActions>
          <SubmitButton>{props.intent === "create" ? t.saveDraft : t.save}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}

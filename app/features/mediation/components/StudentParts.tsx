import { kindMarks, kindMessages, type ListingKind } from "~/features/listings";
import type { Fit } from "~/features/matching/index.server";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, DescriptionList, EmptyState, KindMark, MetaList, Section, Stack, Text } from "~/ui";

import { mediationDetailMessages } from "../mediation-detail.messages";
import { FitWords } from "./FitWords";

interface Student {
  qualification: string;
  crebo: string;
  level: number | null;
  route: "bol" | "bbl" | "combined";
  schoolName: string;
  town: string;
  studentNumber: string | null;
  email: string | null;
  wantedFrom: string;
  since: string;
  sent: number;
  status: string;
  note: string;
}

/** What is known of a student without a place. */
export function MediationFacts({ student }: { student: Student }) {
  const t = useMessages(mediationDetailMessages);
  const locale = useLocale();
  const level = student.level === null ? "" : `, ${t.level(student.level)}`;
  return (
    <Section title={t.facts} lead={t.logged}>
      <DescriptionList
        layout="grid"
        items={[
          {
            key: "qualification",
            term: t.qualification,
            detail: `${student.qualification} (${student.crebo})${level}`,
          },
          { key: "route", term: t.route, detail: t.routes[student.route] },
          { key: "school", term: t.school, detail: `${student.schoolName}, ${student.town}` },
          { key: "number", term: t.number, detail: student.studentNumber ?? t.unknown },
          { key: "email", term: t.email, detail: student.email ?? t.unknown },
          { key: "from", term: t.wantedFrom, detail: formatDate(locale, student.wantedFrom) },
          { key: "since", term: t.since, detail: formatDate(locale, student.since) },
          { key: "sent", term: t.sent, detail: String(student.sent) },
          {
            key: "status",
            term: t.status,
            detail: student.status === "mediation" ? t.mediation : t.open,
          },
          ...(student.note === "" ? [] : [{ key: "note", term: t.note, detail: student.note }]),
        ]}
      />
    </Section>
  );
}

interface Place {
  id: string;
  slug: string;
  kind: ListingKind;
  title: string;
  company: string;
  town: string;
  placesLeft: number;
  fit: Fit;
}

/** The places that fit the student, the best first, and why. */
export function FittingPlaces({
  places,
  fromHome,
}: {
  places: { total: number; shown: readonly Place[] };
  fromHome: boolean;
}) {
  const t = useMessages(mediationDetailMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  if (places.total === 0)
    return (
      <EmptyState title={t.noPlaces} level={2} drawing="search">
        <Text>{t.noPlacesText}</Text>
      </EmptyState>
    );
  return (
    <Section title={t.places} lead={t.placesLead(places.total)}>
      <Text tone="soft">{fromHome ? t.fromHome : t.fromSchool}</Text>
      <Stack as="ul" gap="s">
        {places.shown.map((place) => (
          <Card
            key={place.id}
            as="li"
            title={place.title}
            href={href(`/aanbod/${place.slug}`)}
            eyebrow={<KindMark {...kindMarks[place.kind]} label={k.kind[place.kind]} size="small" />}
            meta={
              <MetaList
                items={[
                  { key: "company", icon: "building", text: t.placeFacts(place.company, place.town) },
                  { key: "left", icon: "users", text: t.left(place.placesLeft) },
                ]}
              />
            }
          >
            <FitWords fit={place.fit} />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

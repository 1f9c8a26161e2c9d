import { formatDate, formatEuro } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList } from "~/ui";

import type { Audience, LearningRoute, ListingKind } from "../core/vocabulary";
import { hasPlaces } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { pageMessages } from "../page.messages";

export interface ListingFactsProps {
  listing: {
    kind: ListingKind;
    audiences: string[];
    levels: number[];
    languages: string[];
    durationMinutes: number | null;
    minPupils: number | null;
    maxPupils: number | null;
    costCents: number;
    minimumAge: number | null;
    wheelchairAccessible: boolean;
    riskAssessmentYouth: boolean;
    vogAvailable: boolean;
    whatToWear: string;
    whatToBring: string;
    arrival: string;
    travelKm: number | null;
    noticeDays: number;
    campaign: string | null;
    deliverable: string | null;
    route: LearningRoute | null;
    places: number | null;
    startsFrom: string | null;
    startsUntil: string | null;
    hoursPerWeek: number | null;
    daysPerWeek: number | null;
    payMinCents: number | null;
    payMaxCents: number | null;
    requirements: string;
    street: string;
    houseNumber: string;
    postcode: string;
    place: string;
  };
  sector: string;
  qualification: string | null;
  placesLeft: number | null;
}

/** Everything that a teacher or student must know beforehand, as far as it is stated. */
export function ListingFacts({ listing: l, sector, qualification, placesLeft }: ListingFactsProps) {
  const t = useMessages(pageMessages);
  const k = useMessages(kindMessages);
  const locale = useLocale();
  const facts: [key: string, term: string, detail: string | null][] = [
    ["audience", t.forWhom, l.audiences.map((a) => k.audience[a as Audience]).join(", ")],
    ["qualification", t.qualification, qualification],
    ["level", t.level, l.levels.length === 0 ? null : l.levels.map((level) => k.level(level)).join(", ")],
    ["route", t.route, l.route === null ? null : k.route[l.route]],
    ["places", t.places, l.places === null ? null : t.placesLeft(placesLeft ?? 0, l.places)],
    [
      "start",
      t.start,
      l.startsFrom === null
        ? null
        : t.startFrom(
            formatDate(locale, l.startsFrom),
            l.startsUntil === null ? null : formatDate(locale, l.startsUntil),
          ),
    ],
    ["hours", t.hours, l.hoursPerWeek === null ? null : t.hoursAWeek(l.hoursPerWeek, l.daysPerWeek ?? 0)],
    [
      "pay",
      t.pay,
      l.payMinCents === null
        ? null
        : t.payRange(formatEuro(locale, l.payMinCents), formatEuro(locale, l.payMaxCents ?? l.payMinCents)),
    ],
    ["requirements", t.requirements, l.requirements],
    ["sector", t.sector, sector],
    ["duration", t.duration, l.durationMinutes === null ? null : t.minutes(l.durationMinutes)],
    ["group", t.group, l.maxPupils === null ? null : t.groupOf(l.minPupils, l.maxPupils)],
    ["notice", t.notice, hasPlaces(l.kind) ? null : t.noticeDays(l.noticeDays)],
    ["cost", t.cost, hasPlaces(l.kind) ? null : l.costCents === 0 ? t.free : formatEuro(locale, l.costCents)],
    ["age", t.age, l.minimumAge === null ? null : t.ageFrom(l.minimumAge)],
    ["language", t.language, l.languages.map((each) => k.language[each as "nl" | "en"]).join(", ")],
    ["campaign", t.campaign, l.campaign],
    ["deliverable", t.deliverable, l.deliverable],
    ["wear", t.wear, l.whatToWear],
    ["bring", t.bring, l.whatToBring],
    ["rie", t.rie, l.kind === "guest_lesson" ? null : l.riskAssessmentYouth ? t.rieYes : t.rieNo],
    ["vog", t.vog, l.vogAvailable ? t.vogYes : hasPlaces(l.kind) ? null : t.vogNo],
    ["wheelchair", t.wheelchair, l.wheelchairAccessible ? t.wheelchairYes : t.wheelchairNo],
    ["travel", t.travel, l.travelKm === null ? null : t.travelTo(l.travelKm)],
    ["where", t.where, `${l.street} ${l.houseNumber}`.trim() + `, ${l.postcode} ${l.place}`],
    ["arrival", t.arrival, l.arrival],
  ];
  return (
    <DescriptionList
      items={facts
        .filter(([, , detail]) => detail !== null && detail !== "")
        .map(([key, term, detail]) => ({ key, term, detail: (detail ?? "").replace(/^, /, "") }))}
    />
  );
}

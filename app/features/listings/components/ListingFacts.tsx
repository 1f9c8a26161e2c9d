import { formatEuro } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList } from "~/ui";

import type { Audience, ListingKind } from "../core/vocabulary";
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
    street: string;
    houseNumber: string;
    postcode: string;
    place: string;
  };
  sector: string;
}

/** Everything that a teacher must know before a visit, as far as it is stated. */
export function ListingFacts({ listing: l, sector }: ListingFactsProps) {
  const t = useMessages(pageMessages);
  const k = useMessages(kindMessages);
  const locale = useLocale();
  const facts: [key: string, term: string, detail: string | null][] = [
    ["audience", t.forWhom, l.audiences.map((a) => k.audience[a as Audience]).join(", ")],
    ["level", t.level, l.levels.length === 0 ? null : l.levels.map((level) => k.level(level)).join(", ")],
    ["sector", t.sector, sector],
    ["duration", t.duration, l.durationMinutes === null ? null : t.minutes(l.durationMinutes)],
    ["group", t.group, l.maxPupils === null ? null : t.groupOf(l.minPupils, l.maxPupils)],
    ["notice", t.notice, t.noticeDays(l.noticeDays)],
    ["cost", t.cost, l.costCents === 0 ? t.free : formatEuro(locale, l.costCents)],
    ["age", t.age, l.minimumAge === null ? null : t.ageFrom(l.minimumAge)],
    ["language", t.language, l.languages.map((each) => k.language[each as "nl" | "en"]).join(", ")],
    ["campaign", t.campaign, l.campaign],
    ["deliverable", t.deliverable, l.deliverable],
    ["wear", t.wear, l.whatToWear],
    ["bring", t.bring, l.whatToBring],
    ["rie", t.rie, l.kind === "guest_lesson" ? null : l.riskAssessmentYouth ? t.rieYes : t.rieNo],
    ["vog", t.vog, l.vogAvailable ? t.vogYes : t.vogNo],
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

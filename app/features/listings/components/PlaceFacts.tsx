import { formatDate, formatEuro, formatWeekday, type Locale } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, IconList, Notice, Section, Stack, Text } from "~/ui";

import type { Audience, ContractKind, LearningRoute, ListingKind } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { pageMessages } from "../page.messages";
import { placePageMessages } from "../place-page.messages";
import { GettingThere } from "./GettingThere";
import { Rotation, type RotationProps } from "./Rotation";

export interface PlaceFactsProps {
  listing: {
    kind: ListingKind;
    audiences: string[];
    levels: number[];
    languages: string[];
    crebo: string | null;
    route: LearningRoute | null;
    places: number | null;
    startsFrom: string | null;
    startsUntil: string | null;
    hoursPerWeek: number | null;
    daysPerWeek: number | null;
    weekdays: number[];
    payMinCents: number | null;
    payMaxCents: number | null;
    contract: ContractKind | null;
    workProcesses: string[];
    practiceTrainerId: string | null;
    minimumAge: number | null;
    drivingLicenceNeeded: boolean;
    vogNeeded: boolean;
    requirements: string;
    objectiveSelection: boolean;
    howToGetThere: string;
    riskAssessmentYouth: boolean;
    vogAvailable: boolean;
    wheelchairAccessible: boolean;
    whatToWear: string;
    whatToBring: string;
    street: string;
    houseNumber: string;
    postcode: string;
    place: string;
    municipalityCode: string;
  };
  sector: string;
  qualification: string | null;
  placesLeft: number | null;
  /** The name of the practice trainer, for who may know it. */
  trainer: string | null;
  /** Where one is when, for a leerbaan of several companies. */
  rotation: RotationProps["turns"] | null;
}

/** "€ 1.200 tot € 1.500", or the one end that is stated. */
function payOf(
  t: {
    payRange: (from: string, to: string) => string;
    payFrom: (from: string) => string;
    payUpTo: (to: string) => string;
  },
  locale: Locale,
  { payMinCents: min, payMaxCents: max }: PlaceFactsProps["listing"],
): string | null {
  if (min !== null && max !== null) return t.payRange(formatEuro(locale, min), formatEuro(locale, max));
  if (min !== null) return t.payFrom(formatEuro(locale, min));
  return max === null ? null : t.payUpTo(formatEuro(locale, max));
}

/** What a student must know of a place beforehand, in plain words and as far as it is stated. */
export function PlaceFacts(props: PlaceFactsProps) {
  return (
    <>
      <Terms {...props} />
      {props.rotation === null ? null : <Rotation turns={props.rotation} />}
      <Practice {...props} />
      <Needed {...props} />
      <GettingThere {...props} />
    </>
  );
}

function Terms({ listing: l, sector, qualification, placesLeft }: PlaceFactsProps) {
  const t = useMessages(placePageMessages);
  const p = useMessages(pageMessages);
  const k = useMessages(kindMessages);
  const locale = useLocale();
  const bbl = l.kind === "apprenticeship";
  const day = (iso: string | null) => (iso === null ? null : formatDate(locale, iso));
  const facts: [key: string, term: string, detail: string | 0 | null][] = [
    ["qualification", t.qualification, qualification && t.qualificationWith(qualification, l.crebo ?? "")],
    ["level", t.level, l.levels.map((level) => k.level(level)).join(", ")],
    ["route", t.route, l.route && t.routes[l.route]],
    ["audience", p.forWhom, l.audiences.map((a) => k.audience[a as Audience]).join(", ")],
    ["places", t.places, l.places && t.placesLeft(placesLeft ?? 0, l.places)],
    ["start", t.start, l.startsFrom && t.startFrom(day(l.startsFrom) ?? "", day(l.startsUntil))],
    [
      "hours",
      t.hours,
      l.hoursPerWeek &&
        t.hoursAWeek(
          l.hoursPerWeek,
          l.daysPerWeek ?? l.weekdays.length,
          l.weekdays.map((weekday) => formatWeekday(locale, weekday)).join(", "),
        ),
    ],
    ["pay", bbl ? t.pay : t.allowance, payOf(t, locale, l)],
    [
      "contract",
      t.contract,
      bbl ? l.contract && `${t.contracts[l.contract]}. ${t.agreement}` : l.crebo && t.contractNone,
    ],
    ["sector", p.sector, sector],
    ["language", p.language, l.languages.map((each) => k.language[each as "nl" | "en"]).join(", ")],
    ["wear", p.wear, l.whatToWear],
    ["bring", p.bring, l.whatToBring],
    ["rie", p.rie, l.riskAssessmentYouth ? p.rieYes : p.rieNo],
    ["vog", p.vog, l.vogAvailable ? p.vogYes : null],
    ["wheelchair", p.wheelchair, l.wheelchairAccessible ? p.wheelchairYes : p.wheelchairNo],
  ];
  return (
    <Section title={t.terms}>
      <DescriptionList
        items={facts.flatMap(([key, term, detail]) =>
          detail === null || detail === 0 || detail === "" ? [] : [{ key, term, detail }],
        )}
      />
    </Section>
  );
}

function Practice({ listing: l, trainer }: PlaceFactsProps) {
  const t = useMessages(placePageMessages);
  if (l.workProcesses.length === 0 && l.practiceTrainerId === null) return null;
  return (
    <Section title={l.workProcesses.length === 0 ? t.trainer : t.practise}>
      <Stack>
        {l.workProcesses.length === 0 ? null : (
          <IconList items={l.workProcesses.map((text) => ({ key: text, icon: "check", text }))} />
        )}
        {l.practiceTrainerId === null ? null : (
          <Text size="m">{trainer === null ? t.trainerSomebody : t.trainerNamed(trainer)}</Text>
        )}
      </Stack>
    </Section>
  );
}

function Needed({ listing: l }: PlaceFactsProps) {
  const t = useMessages(placePageMessages);
  const needs: [string, string | null][] = [
    ["age", l.minimumAge === null ? null : t.ageFrom(l.minimumAge)],
    ["licence", l.drivingLicenceNeeded ? t.licence : null],
    ["vog", l.vogNeeded ? t.vog : null],
  ];
  const stated = needs.flatMap(([key, text]) => (text === null ? [] : [{ key, text }]));
  return (
    <Section title={t.needed}>
      <Stack>
        {stated.length === 0 ? null : (
          <IconList items={stated.map((need) => ({ ...need, icon: "check" as const }))} />
        )}
        {l.requirements === "" ? null : (
          <Text size="m" preserve>
            {l.requirements}
          </Text>
        )}
        {stated.length === 0 && l.requirements === "" ? <Text size="m">{t.nothingNeeded}</Text> : null}
        {l.objectiveSelection ? <Notice title={t.objective}>{t.objectiveText}</Notice> : null}
      </Stack>
    </Section>
  );
}

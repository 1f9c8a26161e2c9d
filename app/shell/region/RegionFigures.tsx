import { kindMarks, kindMessages, listingKinds, type ListingKind } from "~/features/listings";
import { formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Card, Grid, IconList, KindMark, PersonCard, Section, Stack, Stat, Text } from "~/ui";

import { regionMessages } from "./region.messages";

export interface RegionOffersProps {
  slug: string;
  kinds: { kind: ListingKind; count: number }[];
}

/** How much there is of each kind; each leads to the list. */
export function RegionOffers({ slug, kinds }: RegionOffersProps) {
  const t = useMessages(regionMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const locale = useLocale();
  const counts = new Map(kinds.map(({ kind, count }) => [kind, count]));
  return (
    <Section title={t.offers}>
      <Grid as="ul" min="m">
        {listingKinds
          .filter((kind) => counts.has(kind))
          .map((kind) => (
            <Card
              key={kind}
              as="li"
              eyebrow={<KindMark {...kindMarks[kind]} label={k.kind[kind]} iconOnly />}
              title={`${formatNumber(locale, counts.get(kind) ?? 0)} ${counts.get(kind) === 1 ? k.oneKind[kind] : k.kinds[kind]}`}
              href={href(`/zoeken?region=${slug}&kind=${kind}`)}
            />
          ))}
      </Grid>
    </Section>
  );
}

export interface RegionReachProps {
  reach: {
    pupilsReached: number;
    bookingsCompleted: number;
    bookingsAhead: number;
    companiesActive: number;
    schoolsActive: number;
  };
}

/** What came of it all, this school year. */
export function RegionReach({ reach }: RegionReachProps) {
  const t = useMessages(regionMessages);
  const locale = useLocale();
  const number = (n: number) => formatNumber(locale, n);
  return (
    <Section title={t.reach} tone="sunk">
      <Grid min="xs">
        <Stat tone="brand" value={number(reach.pupilsReached)} label={t.reachLabels.pupils} />
        <Stat value={number(reach.bookingsCompleted)} label={t.reachLabels.completed} />
        <Stat value={number(reach.bookingsAhead)} label={t.reachLabels.ahead} />
        <Stat value={number(reach.companiesActive)} label={t.reachLabels.companies} />
        <Stat value={number(reach.schoolsActive)} label={t.reachLabels.schools} />
      </Grid>
    </Section>
  );
}

export interface RegionCoordinatorsProps {
  people: { name: string; email: string | null; phone: string | null }[];
  signedIn: boolean;
}

const waysToReach = ({ email, phone }: RegionCoordinatorsProps["people"][number]) => [
  ...(phone === null
    ? []
    : [
        {
          key: "phone",
          icon: "phone" as const,
          text: <A href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</A>,
        },
      ]),
  { key: "mail", icon: "mail" as const, text: <A href={`mailto:${email}`}>{email}</A> },
];

/** Who to turn to. */
export function RegionCoordinators({ people, signedIn }: RegionCoordinatorsProps) {
  const t = useMessages(regionMessages);
  return (
    <Section title={t.coordinators}>
      <Stack>
        {people.length === 0 ? <Text>{t.coordinatorsNone}</Text> : null}
        <Grid min="m">
          {people.map((person) => (
            <PersonCard key={person.name} name={person.name}>
              {person.email === null ? null : <IconList items={waysToReach(person)} />}
            </PersonCard>
          ))}
        </Grid>
        {signedIn || people.length === 0 ? null : (
          <Text size="s" tone="soft">
            {t.coordinatorsSignIn}
          </Text>
        )}
      </Stack>
    </Section>
  );
}

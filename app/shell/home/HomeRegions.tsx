import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ChipList, Grid, Heading, PersonCard, Section, Stack } from "~/ui";

import { homeMessages } from "./home.messages";

interface Props {
  provinces: { name: string; slug: string; country: string }[];
  coordinators: { userId: string; name: string; regions: { name: string; slug: string }[] }[];
}

/** The way to a region's page, and who knows its companies and schools. */
export function HomeRegions({ provinces, coordinators }: Props) {
  const t = useMessages(homeMessages);
  const href = useHref();
  const countries = [
    { key: "NL", title: t.netherlands },
    { key: "BE", title: t.flanders },
  ];
  return (
    <>
      <Section title={t.regions} tone="sunk">
        <Grid min="l" gap="l">
          {countries.map(({ key, title }) => (
            <Stack key={key} gap="s">
              <Heading level={3} size="s">
                {title}
              </Heading>
              <ChipList
                items={provinces
                  .filter(({ country }) => country === key)
                  .map(({ name, slug }) => ({ key: slug, children: name, href: href(`/regio/${slug}`) }))}
              />
            </Stack>
          ))}
        </Grid>
      </Section>
      <Section title={t.coordinators} lead={t.coordinatorsLead}>
        <Grid min="m" gap="l">
          {coordinators.map(({ userId, name, regions }) => (
            <PersonCard
              key={userId}
              name={name}
              role={regions.map((region, index) => (
                <span key={region.slug}>
                  {index === 0 ? null : ", "}
                  <A href={href(`/regio/${region.slug}`)}>{region.name}</A>
                </span>
              ))}
            />
          ))}
        </Grid>
      </Section>
    </>
  );
}

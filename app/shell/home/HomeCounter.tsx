import { ShortageCounter, type RegionShortage } from "~/features/shortage";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, Button, ButtonLink, Cluster, Section, SelectField, Sidebar, Stack } from "~/ui";
import { StaticMap, type StaticMapData } from "~/ui/map";

import { homeMessages } from "./home.messages";

interface Props {
  region: { name: string; slug: string; whole: boolean };
  shortage: RegionShortage;
  map: StaticMapData;
  provinces: { name: string; slug: string; country: string }[];
}

/** The live counter beside a small map of the visitor's region. */
export function HomeCounter({ region, shortage, map, provinces }: Props) {
  const t = useMessages(homeMessages);
  const href = useHref();
  return (
    <Section
      title={region.whole ? t.shortage : t.shortageIn(region.name)}
      actions={<A href={href("/stagetekorten")}>{t.shortageMore}</A>}
    >
      <Sidebar
        side={
          <Stack gap="s">
            <StaticMap map={map} title={t.map(region.name)} />
            <ButtonLink
              href={href(region.whole ? "/zoeken" : `/zoeken?region=${region.slug}`)}
              icon="map"
              wide
            >
              {t.onMap}
            </ButtonLink>
          </Stack>
        }
      >
        <Stack gap="l">
          <ShortageCounter shortage={shortage} />
          <form method="get">
            <Cluster align="end">
              <SelectField
                id="regio"
                name="regio"
                label={t.region}
                defaultValue={region.slug}
                options={[
                  { value: "nederland", label: t.netherlands },
                  ...(region.whole || provinces.some(({ slug }) => slug === region.slug)
                    ? []
                    : [{ value: region.slug, label: region.name }]),
                  ...(["NL", "BE"] as const).map((country) => ({
                    label: country === "NL" ? t.provinces : t.flanders,
                    options: provinces
                      .filter((province) => province.country === country)
                      .map(({ name, slug }) => ({ value: slug, label: name })),
                  })),
                ]}
              />
              <Button type="submit">{t.show}</Button>
              {region.whole ? null : <A href={href(`/regio/${region.slug}`)}>{t.regionPage(region.name)}</A>}
            </Cluster>
          </form>
        </Stack>
      </Sidebar>
    </Section>
  );
}

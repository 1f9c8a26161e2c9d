import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, Section } from "~/ui";

import type { RegionShortage } from "../regions.usecases.server";
import { counterMessages } from "../counter.messages";
import { ShortageCounter } from "./ShortageCounter";

interface Props {
  /** From `shortageForRegion`. */
  shortage: RegionShortage;
  level?: 2 | 3;
}

/** The counter as a section of a region's page; moves while the page is open. */
export function ShortagePanel({ shortage, level = 2 }: Props) {
  const t = useMessages(counterMessages);
  const href = useHref();
  // A province and a labour market region may have the same name.
  const { kind, name } = shortage.region;
  return (
    <Section
      title={t.panelTitle[kind](name)}
      level={level}
      actions={<A href={href("/stagetekorten")}>{t.panelMore}</A>}
    >
      <ShortageCounter shortage={shortage} size="m" />
    </Section>
  );
}

/** One section per region of the viewer's own; a province that is also one labour-market region is said once. */
export function OwnPanels({ shortages }: { shortages: readonly RegionShortage[] }) {
  const same = (one: RegionShortage, other: RegionShortage) =>
    one.region.name === other.region.name && one.supply === other.supply && one.base === other.base;
  return shortages
    .filter((one, at) => shortages.findIndex((other) => same(one, other)) === at)
    .map((one) => <ShortagePanel key={one.region.code} shortage={one} />);
}

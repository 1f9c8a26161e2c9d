import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  CheckboxGroup,
  Combobox,
  DateField,
  ErrorSummary,
  FilterPanel,
  NumberField,
  SearchField,
  SelectField,
  Stack,
  SubmitButton,
} from "~/ui";

import { audiences, defaultRadius, levels, listingKinds } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { searchMessages } from "../search.messages";

export interface SearchFiltersProps {
  values: Record<string, string | string[]>;
  errors: { field: string; message: string }[];
  sectors: { slug: string; nl: string; en: string }[];
  regions: {
    kind: "landsdeel" | "province" | "labour_market_region";
    regions: { slug: string; name: string; code: string }[];
  }[];
}

const distances = [5, 10, 15, 25, 40, 60, 100];

/** Every filter of a search; a plain GET form, so that the address says it all. */
export function SearchFilters({ values, errors, sectors, regions }: SearchFiltersProps) {
  const t = useMessages(searchMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const locale = useLocale();
  const value = (name: string) => {
    const found = values[name];
    return typeof found === "string" ? found : "";
  };
  const field = (name: string) => ({
    id: `zoek-${name}`,
    name,
    defaultValue: value(name),
    errors: errors.filter((error) => error.field === name).map((error) => error.message),
  });
  const chosen = Object.keys(values).filter(
    (name) => !["page", "sort", "radius", "bbox"].includes(name),
  ).length;
  const groups = {
    landsdeel: t.landsdelen,
    province: t.provinces,
    labour_market_region: t.labourMarketRegions,
  };
  const known = regions.flatMap((group) => group.regions);
  const region = known.find((each) => each.slug === value("region") || each.code === value("region"));
  const elsewhere = value("region") !== "" && region === undefined;
  return (
    <form method="get" action={href("/zoeken")} key={JSON.stringify(values)}>
      <Stack>
        <ErrorSummary
          title={t.errors}
          errors={errors.map((error) => ({ fieldId: `zoek-${error.field}`, message: error.message }))}
        />
        <FilterPanel openLabel={t.filters} count={chosen}>
          <Stack>
            <SearchField {...field("q")} label={t.what} hint={t.whatHint} />
            <Combobox
              {...field("near")}
              label={t.near}
              src="/api/plaatsen?q={q}"
              status={t.suggestions}
              autoComplete="off"
            />
            <SelectField
              {...field("radius")}
              defaultValue={value("radius") || String(defaultRadius)}
              label={t.radius}
              options={distances.map((km) => ({ value: String(km), label: t.km(km) }))}
            />
            <CheckboxGroup
              id="zoek-kind"
              name="kind"
              label={t.kind}
              defaultValue={Array.isArray(values["kind"]) ? values["kind"] : []}
              options={listingKinds.map((kind) => ({ value: kind, label: k.kind[kind] }))}
            />
            <SelectField
              {...field("region")}
              defaultValue={region?.slug ?? value("region")}
              label={t.region}
              emptyLabel={t.anyRegion}
              options={[
                ...(elsewhere ? [{ value: value("region"), label: value("region") }] : []),
                ...regions.map((group) => ({
                  label: groups[group.kind],
                  options: group.regions.map((each) => ({ value: each.slug, label: each.name })),
                })),
              ]}
            />
            <SelectField
              {...field("sector")}
              label={t.sector}
              emptyLabel={t.anySector}
              options={sectors.map((sector) => ({ value: sector.slug, label: sector[locale] }))}
            />
            <SelectField
              {...field("audience")}
              label={t.audience}
              emptyLabel={t.anyAudience}
              options={audiences.map((each) => ({ value: each, label: k.audience[each] }))}
            />
            <SelectField
              {...field("level")}
              label={t.level}
              emptyLabel={t.anyLevel}
              options={levels.map((level) => ({ value: String(level), label: k.level(level) }))}
            />
            <DateField {...field("from")} label={t.from} />
            <DateField {...field("to")} label={t.to} />
            <NumberField {...field("seats")} label={t.seats} min={1} max={1000} />
            <SubmitButton icon="search">{t.show}</SubmitButton>
            <A href={href("/zoeken")}>{t.clear}</A>
          </Stack>
        </FilterPanel>
      </Stack>
    </form>
  );
}

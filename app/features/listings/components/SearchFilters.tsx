import { Form } from "@remix-run/react";

import { regionOptions, regionWords } from "~/platform/geo/region-options";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxGroup,
  Combobox,
  DateField,
  ErrorSummary,
  FieldRow,
  FilterPanel,
  HiddenField,
  KindMark,
  NumberField,
  SearchActions,
  SearchField,
  SelectField,
  Stack,
} from "~/ui";

import { audiences, defaultRadius, learningRoutes, levels, listingKinds } from "../core/vocabulary";
import { kindMarks, kindMessages } from "../kinds";
import { searchMessages } from "../search.messages";
import type { SearchPageData } from "../search-page.usecases.server";

export type SearchFiltersProps = Pick<
  SearchPageData,
  "typed" | "errors" | "unknownPlace" | "region" | "qualification" | "options"
>;

const distances = [5, 10, 15, 25, 50, 75, 100];
const regionKinds = ["country", "landsdeel", "province", "labour_market_region", "own"] as const;
/** Fields that only come along: they are changed elsewhere on the page. */
const alongside = ["sort", "bbox"];

/** Every filter of a search; a GET form, so that the address says it all and nothing needs JavaScript. */
export function SearchFilters(props: SearchFiltersProps) {
  const { typed, errors, unknownPlace, region, qualification, options } = props;
  const t = useMessages(searchMessages);
  const k = useMessages(kindMessages);
  const regionNames = useMessages(regionWords);
  const href = useHref();
  const locale = useLocale();
  const value = (name: string) => typed[name]?.[0] ?? "";
  const said = (name: string): string[] => {
    if (name === "near" && unknownPlace !== null) return [t.unknownPlace(unknownPlace.given)];
    const code = errors[name];
    return code === undefined ? [] : [t.errors[code] ?? t.errors["invalid"] ?? ""];
  };
  const field = (name: string) => ({
    id: `zoek-${name}`,
    name,
    defaultValue: value(name),
    errors: said(name),
  });
  const wrong = [...Object.keys(errors), ...(unknownPlace === null ? [] : ["near"])];
  const radius = value("radius") || String(defaultRadius);
  const radii = distances.map(String).includes(radius) ? distances : [...distances, Number(radius)];
  const inList = region === null || options.regions.some((each) => each.slug === region.slug);
  const chosen = Object.keys(typed).filter((name) => !["page", "sort", "radius"].includes(name)).length;

  return (
    <Form method="get" action={href("/zoeken")} key={JSON.stringify(typed)} preventScrollReset>
      <Stack>
        <ErrorSummary
          title={t.wrong}
          errors={wrong.flatMap((name) =>
            said(name).map((message) => ({
              fieldId: `zoek-${name}`,
              message: `${t.fields[name] ?? name}: ${message}`,
            })),
          )}
        />
        {alongside.map((name) =>
          value(name) === "" || errors[name] !== undefined ? null : (
            <HiddenField key={name} name={name} value={value(name)} />
          ),
        )}
        <FilterPanel openLabel={t.filters} count={chosen} open={wrong.length > 0}>
          <Stack>
            <Combobox
              {...field("near")}
              label={t.near}
              hint={t.nearHint}
              src="/api/plaatsen?q={q}"
              status={t.suggestions}
              autoComplete="off"
            />
            <SelectField
              {...field("radius")}
              defaultValue={radius}
              label={t.radius}
              options={radii.sort((a, b) => a - b).map((km) => ({ value: String(km), label: t.km(km) }))}
            />
            <SearchField {...field("q")} label={t.q} maxLength={120} />
            <CheckboxGroup
              id="zoek-kind"
              name="kind"
              label={t.kind}
              errors={said("kind")}
              defaultValue={typed["kind"] ?? []}
              options={listingKinds.map((kind) => ({
                value: kind,
                label: <KindMark {...kindMarks[kind]} label={k.kind[kind]} />,
              }))}
            />
            <SelectField
              {...field("region")}
              defaultValue={region?.slug ?? value("region")}
              label={t.region}
              emptyLabel={t.allRegions}
              options={[
                ...(inList ? [] : [{ value: region.slug, label: region.name }]),
                ...regionKinds
                  .map((kind) => ({
                    label: t.regionGroups[kind],
                    options: regionOptions(
                      regionNames,
                      options.regions.filter((each) => each.kind === kind),
                    ),
                  }))
                  .filter((group) => group.options.length > 0),
              ]}
            />
            <SelectField
              {...field("sector")}
              label={t.sector}
              emptyLabel={t.allSectors}
              options={options.sectors.map((sector) => ({ value: sector.slug, label: sector[locale] }))}
            />
            <SelectField
              {...field("audience")}
              label={t.audience}
              emptyLabel={t.everyone}
              options={audiences.map((each) => ({ value: each, label: k.audience[each] }))}
            />
            <FieldRow>
              <DateField {...field("from")} label={t.from} />
              <DateField {...field("to")} label={t.to} />
            </FieldRow>
            <NumberField {...field("seats")} label={t.seats} min={1} max={1000} width="short" />
            <SelectField
              {...field("level")}
              label={t.level}
              emptyLabel={t.anyLevel}
              options={levels.map((level) => ({ value: String(level), label: k.level(level) }))}
            />
            <SelectField
              {...field("route")}
              label={t.route}
              emptyLabel={t.anyRoute}
              options={learningRoutes.map((route) => ({ value: route, label: k.route[route] }))}
            />
            <Combobox
              id="zoek-qualification"
              name="opleiding"
              label={t.qualification}
              hint={t.qualificationHint}
              errors={said("qualification")}
              defaultValue={
                qualification === null
                  ? value("qualification")
                  : `${qualification.name} (${qualification.crebo})`
              }
              src="/api/opleidingen?q={q}"
              status={t.suggestions}
              autoComplete="off"
            />
            <SearchActions
              submit={t.submit}
              clear={chosen === 0 ? null : { href: href("/zoeken"), text: t.clear }}
            />
          </Stack>
        </FilterPanel>
      </Stack>
    </Form>
  );
}

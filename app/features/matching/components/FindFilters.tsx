import { Form } from "@remix-run/react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  Combobox,
  DateField,
  ErrorSummary,
  FieldRow,
  FilterPanel,
  HiddenField,
  SearchActions,
  SearchField,
  SelectField,
  Stack,
} from "~/ui";

import { defaultMinutes, defaultMode, travelModes, travelTimes } from "~/platform/geo/travel";
import { filterNames, placeKinds, placeRoutes } from "../core/vocabulary";
import { findMessages } from "../find.messages";
import type { FindPageData } from "../find-page.usecases.server";

const levels = [1, 2, 3, 4];
const daysAWeek = [1, 2, 3, 4, 5];

/** Every filter of a search for places; a GET form, so that the address says it all and nothing needs JavaScript. */
export function FindFilters({ typed, errors }: Pick<FindPageData, "typed" | "errors">) {
  const t = useMessages(findMessages);
  const href = useHref();
  const value = (name: string) => typed[name] ?? "";
  const wrong = Object.entries(errors as Record<string, string>);
  const said = (name: string): string[] =>
    wrong.filter(([field]) => field === name).map(([, code]) => t.errors[code] ?? t.errors["invalid"] ?? "");
  const field = (name: string) => ({
    id: `zoek-${name}`,
    name,
    defaultValue: value(name),
    errors: said(name),
  });
  const minutes = value("minutes") || String(defaultMinutes);
  const times = travelTimes.map(String).includes(minutes) ? travelTimes : [...travelTimes, Number(minutes)];
  const chosen = filterNames.filter((name) => value(name) !== "").length;
  const options = <T extends string | number>(all: readonly T[], label: (one: T) => string) =>
    all.map((one) => ({ value: String(one), label: label(one) }));
  return (
    <Form method="get" action={href("/leerbanen")} key={JSON.stringify(typed)} preventScrollReset>
      <Stack>
        <ErrorSummary
          title={t.wrong}
          errors={wrong.map(([name]) => ({
            fieldId: `zoek-${name}`,
            message: `${t.fields[name] ?? name}: ${said(name).join(" ")}`,
          }))}
        />
        {value("sort") === "" ? null : <HiddenField name="sort" value={value("sort")} />}
        <SearchField {...field("q")} label={t.q} hint={t.qHint} maxLength={120} />
        <Combobox
          {...field("near")}
          label={t.near}
          hint={t.nearHint}
          src="/api/plaatsen?q={q}"
          status={t.suggestions}
          autoComplete="off"
        />
        <FilterPanel openLabel={t.filters} count={chosen} open={wrong.length > 0}>
          <Stack>
            <SelectField
              {...field("travel")}
              defaultValue={value("travel") || defaultMode}
              label={t.travel}
              options={options(travelModes, (mode) => t.modes[mode])}
            />
            <SelectField
              {...field("minutes")}
              defaultValue={minutes}
              label={t.minutes}
              options={options(
                [...times].sort((a, b) => a - b),
                t.upTo,
              )}
            />
            <DateField {...field("start")} label={t.start} />
            <SelectField
              {...field("kind")}
              label={t.kind}
              emptyLabel={t.anyKind}
              options={options(placeKinds, (kind) => t.kinds[kind])}
            />
            <FieldRow>
              <SelectField
                {...field("level")}
                label={t.level}
                emptyLabel={t.anyLevel}
                options={options(levels, t.levelOf)}
              />
              <SelectField
                {...field("route")}
                label={t.route}
                emptyLabel={t.anyRoute}
                options={options(placeRoutes, (route) => t.routes[route])}
              />
            </FieldRow>
            <SelectField
              {...field("days")}
              label={t.days}
              hint={t.daysHint}
              emptyLabel={t.anyDays}
              options={options(daysAWeek, t.daysUpTo)}
            />
            <CheckboxField
              id="zoek-promising"
              name="promising"
              value="1"
              label={t.promising}
              errors={said("promising")}
              defaultChecked={value("promising") === "1"}
            />
          </Stack>
        </FilterPanel>
        <SearchActions
          submit={t.submit}
          clear={chosen === 0 ? null : { href: href("/leerbanen"), text: t.clear }}
        />
      </Stack>
    </Form>
  );
}

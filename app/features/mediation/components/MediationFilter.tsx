import { Form } from "@remix-run/react";

import { regionOptions, regionWords, type RegionChoice } from "~/platform/geo/region-options";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { FieldRow, FormActions, HiddenField, SelectField, SubmitButton } from "~/ui";

import { mediationMessages } from "../mediation.messages";
import type { Asked } from "../mediation.usecases.server";

interface Props {
  asked: Asked;
  regions: readonly RegionChoice[];
  sectors: readonly { slug: string; nl: string; en: string }[];
  years: readonly number[];
}

const levels = [1, 2, 3, 4];
const routes = ["bol", "bbl", "combined"] as const;

/** What the list is narrowed to; a GET, so that the address is the list. */
export function MediationFilter({ asked, regions, sectors, years }: Props) {
  const words = useMessages(mediationMessages);
  const t = words.filter;
  const regionNames = useMessages(regionWords);
  const locale = useLocale();
  return (
    <Form method="get">
      <HiddenField name="lijst" value={asked.lijst} />
      <FieldRow>
        {regions.length > 1 ? (
          <SelectField
            name="regio"
            label={t.region}
            defaultValue={asked.regio ?? ""}
            options={[{ value: "", label: t.allRegions }, ...regionOptions(regionNames, regions)]}
          />
        ) : asked.regio === undefined ? null : (
          <HiddenField name="regio" value={asked.regio} />
        )}
        <SelectField
          name="sector"
          label={t.sector}
          defaultValue={asked.sector ?? ""}
          options={[
            { value: "", label: t.allSectors },
            ...sectors.map((one) => ({ value: one.slug, label: one[locale] })),
          ]}
        />
        <SelectField
          name="niveau"
          label={t.level}
          defaultValue={asked.niveau === undefined ? "" : String(asked.niveau)}
          options={[
            { value: "", label: t.allLevels },
            ...levels.map((level) => ({ value: String(level), label: t.levelOf(level) })),
          ]}
        />
        <SelectField
          name="leerweg"
          label={t.route}
          defaultValue={asked.leerweg ?? ""}
          options={[
            { value: "", label: t.allRoutes },
            ...routes.map((route) => ({ value: route, label: words.routes[route] })),
          ]}
        />
        <SelectField
          name="schooljaar"
          label={t.year}
          defaultValue={asked.schooljaar === undefined ? "" : String(asked.schooljaar)}
          options={[
            { value: "", label: t.allYears },
            ...years.map((year) => ({ value: String(year), label: t.yearOf(year) })),
          ]}
        />
      </FieldRow>
      <FormActions>
        <SubmitButton variant="secondary">{t.submit}</SubmitButton>
      </FormActions>
    </Form>
  );
}

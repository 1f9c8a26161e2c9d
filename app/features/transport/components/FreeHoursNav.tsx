import { Form } from "@remix-run/react";

import { regionOptions, regionWords } from "~/platform/geo/region-options";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Cluster, HiddenField, SelectField, SubmitButton } from "~/ui";

import { busMessages } from "../bus.messages";
import type { BusOverview } from "../overview.usecases.server";

/** Whose buses and of which week the free hours are. */
export function FreeHoursNav({ page }: { page: Omit<BusOverview, "vehicles"> }) {
  const t = useMessages(busMessages);
  const regionNames = useMessages(regionWords);
  const href = useHref();
  const at = (week: string) =>
    href(`/techniekbus?week=${week}${page.region === null ? "" : `&regio=${page.region}`}`);
  return (
    <>
      <Form method="get">
        <HiddenField name="week" value={page.monday} />
        <Cluster align="end">
          <SelectField
            name="regio"
            label={t.region}
            emptyLabel={t.allRegions}
            defaultValue={page.region ?? ""}
            options={regionOptions(regionNames, page.regions)}
          />
          <SubmitButton variant="secondary">{t.show}</SubmitButton>
        </Cluster>
      </Form>
      <Cluster>
        {page.ahead ? (
          <ButtonLink href={at(page.previous)} icon="arrow-left">
            {t.previous}
          </ButtonLink>
        ) : null}
        <ButtonLink href={at(page.next)} iconEnd="arrow-right">
          {t.next}
        </ButtonLink>
      </Cluster>
    </>
  );
}

import { Form } from "@remix-run/react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  FieldRow,
  FormActions,
  HiddenField,
  SelectField,
  Stack,
  SubmitButton,
  TextField,
} from "~/ui";

import { urgencies, type WorkFilter } from "../core/worklist";
import { placementMessages } from "../placements.messages";
import { workListMessages } from "../work-list.messages";

export interface WorkListFilterProps {
  tab: string;
  filter: WorkFilter;
  /** What can be chosen from; without them only names are asked for. */
  qualifications?: { crebo: string; name: string }[];
  /** Closed reports are no more urgent than each other. */
  urgent: boolean;
}

/** By name, qualification, route and urgency. */
export function WorkListFilter({ tab, filter, qualifications, urgent }: WorkListFilterProps) {
  const t = useMessages(workListMessages);
  const { routes } = useMessages(placementMessages);
  const href = useHref();
  const active =
    filter.words !== "" || filter.crebo !== null || filter.route !== null || filter.urgency !== null;
  return (
    <Form method="get">
      <Stack gap="s">
        <HiddenField name="toon" value={tab} />
        <FieldRow>
          <TextField name="q" label={t.words} defaultValue={filter.words} maxLength={80} type="search" />
          {qualifications === undefined ? null : (
            <>
              <SelectField
                name="opleiding"
                label={t.qualification}
                emptyLabel={t.everyQualification}
                defaultValue={filter.crebo ?? ""}
                options={qualifications.map(({ crebo, name }) => ({
                  value: crebo,
                  label: `${name} (${crebo})`,
                }))}
              />
              <SelectField
                name="leerweg"
                label={t.route}
                emptyLabel={t.everyRoute}
                defaultValue={filter.route ?? ""}
                options={(["bol", "bbl", "combined"] as const).map((value) => ({
                  value,
                  label: routes[value],
                }))}
              />
            </>
          )}
          {urgent ? (
            <SelectField
              name="urgentie"
              label={t.urgency}
              emptyLabel={t.everyUrgency}
              defaultValue={filter.urgency ?? ""}
              options={urgencies.map((value) => ({ value, label: t.urgencies[value] }))}
            />
          ) : null}
        </FieldRow>
        <FormActions>
          <SubmitButton variant="secondary" icon="filter">
            {t.show}
          </SubmitButton>
          {active ? (
            <ButtonLink href={href(`/school/studenten?toon=${tab}`)} variant="ghost">
              {t.clear}
            </ButtonLink>
          ) : null}
        </FormActions>
      </Stack>
    </Form>
  );
}

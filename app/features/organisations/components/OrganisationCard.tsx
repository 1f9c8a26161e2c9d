import { useHref } from "~/platform/i18n/use-messages";
import { Card, MetaList } from "~/ui";

import type { OrganisationLine } from "../organisation-file.usecases.server";
import { organisationPath } from "../organisation-path";
import { StateBadge } from "./StateBadge";

/** A school or company in a list; leads to everything about it. */
export function OrganisationCard({ line }: { line: OrganisationLine }) {
  const href = useHref();
  return (
    <Card
      as="li"
      level={2}
      title={line.name}
      href={href(organisationPath(line))}
      aside={<StateBadge state={line.verification} />}
      meta={
        <MetaList
          items={[
            {
              key: "place",
              icon: line.kind === "school" ? "school" : "building",
              text: line.place,
            },
          ]}
        />
      }
    />
  );
}

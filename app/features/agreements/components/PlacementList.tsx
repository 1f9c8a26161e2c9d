import { useOwnFact } from "~/platform/auth/use-person";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, MetaList, Pages, Stack } from "~/ui";

import { agreementMessages } from "../agreements.messages";
import type { PlacementLine } from "../core/lines";
import { PlacedBadge } from "./PlacementFacts";

interface Props {
  placements: readonly PlacementLine[];
  page: number;
  more: boolean;
  /** Where the pages of single placements are. */
  base: string;
  /** What the reader is of; who is of several is told which. */
  side: "company" | "school";
  /** The other side, for the reader. */
  other: (placement: PlacementLine) => string;
}

/** Placements, each a card that leads to its agreement. */
export function PlacementList({ placements, page, more, base, side, other }: Props) {
  const t = useMessages(agreementMessages);
  const locale = useLocale();
  const href = useHref();
  const ours = useOwnFact(side);
  return (
    <Stack>
      <Stack as="ul" gap="s">
        {placements.map((placement) => (
          <Card
            key={placement.id}
            as="li"
            level={2}
            title={placement.studentName}
            href={href(`${base}/${placement.id}`)}
            aside={<PlacedBadge {...placement} />}
            meta={
              <MetaList
                items={[
                  { key: "o", icon: "building", text: other(placement) },
                  ...ours(side === "company" ? placement.companyId : placement.schoolId),
                  { key: "q", icon: "tools", text: placement.qualification },
                  {
                    key: "p",
                    icon: "calendar",
                    text: `${formatDate(locale, placement.startsOn, "date")} – ${formatDate(locale, placement.endsOn, "date")}`,
                  },
                ]}
              />
            }
          />
        ))}
      </Stack>
      <Pages
        label={t.list.pages}
        status={t.list.page(page)}
        page={page}
        more={more}
        to={(n) => `?pagina=${n}`}
        previous={t.list.earlier}
        next={t.list.later}
      />
    </Stack>
  );
}

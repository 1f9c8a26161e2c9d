import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { DoorCard, Doors, KindMark, Section } from "~/ui";

import { listingKinds } from "../core/vocabulary";
import { kindMarks, kindMessages } from "../kinds";
import { newListingMessages } from "../new-listing.messages";

/** The kinds of offer that a company can make, each with what it is. */
export function KindChoice({ company }: { company: { id: string; name: string } }) {
  const t = useMessages(newListingMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  return (
    <Section title={company.name}>
      <Doors>
        {listingKinds.map((each) => (
          <DoorCard
            key={each}
            href={href(`/bedrijf/aanbod/nieuw?kind=${each}&bedrijf=${company.id}`)}
            icon={<KindMark {...kindMarks[each]} size="large" />}
            title={k.kind[each]}
          >
            {t.kindText[each]}
          </DoorCard>
        ))}
      </Doors>
    </Section>
  );
}

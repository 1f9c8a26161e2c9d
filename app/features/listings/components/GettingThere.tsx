import { useMessages } from "~/platform/i18n/use-messages";
import { A, Section, Stack, Text } from "~/ui";

import { placePageMessages } from "../place-page.messages";

export interface GettingThereProps {
  listing: {
    street: string;
    houseNumber: string;
    postcode: string;
    place: string;
    municipalityCode: string;
    howToGetThere: string;
  };
}

/** Dutch municipalities have a code with letters before it, Flemish ones a number. */
const plannerOf = (municipalityCode: string) =>
  municipalityCode.startsWith("GM")
    ? { name: "9292.nl", url: "https://9292.nl" }
    : { name: "delijn.be", url: "https://www.delijn.be" };

/** The address, what the company says about the journey, and where to plan it. */
export function GettingThere({ listing: l }: GettingThereProps) {
  const t = useMessages(placePageMessages);
  const planner = plannerOf(l.municipalityCode);
  const street = `${l.street} ${l.houseNumber}`.trim();
  return (
    <Section title={t.getThere}>
      <Stack>
        <Text size="m">{`${street === "" ? "" : `${street}, `}${l.postcode} ${l.place}`}</Text>
        {l.howToGetThere === "" ? null : (
          <Text size="m" preserve>
            {l.howToGetThere}
          </Text>
        )}
        <Text tone="soft">
          {t.crow} <A href={planner.url}>{t.planner(planner.name)}</A>
        </Text>
      </Stack>
    </Section>
  );
}

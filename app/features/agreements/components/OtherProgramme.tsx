import { useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { agreementMessages } from "../agreements.messages";

interface Programme {
  crebo: string;
  name: string;
  route: "bol" | "bbl" | "combined";
}

/** Tells the school that the place is for another programme or learning route than the one for which it has its student enrolled. */
export function OtherProgramme({ place, enrolled }: { place: Programme; enrolled: Programme }) {
  const { facts, otherProgramme: t } = useMessages(agreementMessages);
  const labelOf = ({ crebo, name, route }: Programme) => `${name} (${crebo}), ${facts.routes[route]}`;
  return (
    <Notice tone="warn" title={place.crebo === enrolled.crebo ? t.titleRoute : t.title}>
      {t.text(labelOf(place), labelOf(enrolled))}
    </Notice>
  );
}

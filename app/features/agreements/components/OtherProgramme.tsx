import { useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { agreementMessages } from "../agreements.messages";

interface Programme {
  crebo: string;
  name: string;
}

const labelOf = ({ crebo, name }: Programme) => `${name} (${crebo})`;

/** Tells the school that the place is for another programme than the one for which it has its student enrolled. */
export function OtherProgramme({ place, enrolled }: { place: Programme; enrolled: Programme }) {
  const t = useMessages(agreementMessages).otherProgramme;
  return (
    <Notice tone="warn" title={t.title}>
      {t.text(labelOf(place), labelOf(enrolled))}
    </Notice>
  );
}

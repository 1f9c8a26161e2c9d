import { useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { viewMessages } from "../view.messages";
import type { AgreementPage } from "../views.usecases.server";
import { AgreementTerms } from "./AgreementTerms";
import { PlacementFacts } from "./PlacementFacts";
import { Signatures, Versions } from "./Signatures";

/** An agreement as its parties read it; `base` is the page on which it stands. */
export function AgreementView({ view, base }: { view: AgreementPage; base: string }) {
  const t = useMessages(viewMessages);
  const [latest] = view.versions;
  return (
    <>
      <PlacementFacts placement={view.placement} />
      {latest === undefined ? (
        <Notice title={t.none}>{t.noneText}</Notice>
      ) : (
        <>
          <AgreementTerms version={latest} placement={view.placement} />
          <Signatures version={latest} />
          <Versions versions={view.versions} scans={view.scans} base={base} />
        </>
      )}
    </>
  );
}

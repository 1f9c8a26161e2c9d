import { useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice } from "~/ui";

import { viewMessages } from "../view.messages";
import type { AgreementPage } from "../views.usecases.server";
import { AgreementTerms } from "./AgreementTerms";
import { PlacementFacts } from "./PlacementFacts";
import { Signatures, Versions } from "./Signatures";

interface Props {
  view: AgreementPage;
  /** The page on which it stands. */
  base: string;
  /** Where a student reads how to get a school that draws it up. */
  enrol?: string | undefined;
}

/** An agreement as its parties read it. */
export function AgreementView({ view, base, enrol }: Props) {
  const t = useMessages(viewMessages);
  const [latest] = view.versions;
  const { schoolName, studentName } = view.placement;
  return (
    <>
      <PlacementFacts placement={view.placement} />
      {latest === undefined && schoolName === "" ? (
        <Notice
          title={t.noSchool}
          actions={enrol === undefined ? undefined : <ButtonLink href={enrol}>{t.enrol}</ButtonLink>}
        >
          {t.noSchoolText(studentName)}
        </Notice>
      ) : latest === undefined ? (
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

import { Cluster } from "~/ui";

import type { VersionView, schoolPage } from "../views.usecases.server";
import { AgreementTerms } from "./AgreementTerms";
import { ChangeForm, CorrectForm, ResendButton } from "./DrawForms";
import { PaperForm } from "./PaperForm";
import { Signatures } from "./Signatures";

type SchoolPage = Awaited<ReturnType<typeof schoolPage>>;

export interface LatestVersionProps {
  page: Pick<SchoolPage, "placement" | "particulars" | "country" | "signableFrom" | "today">;
  latest: VersionView;
  /** Whether the placement still goes ahead, so that its agreement can be changed and signed. */
  active: boolean;
}

/** What the school sees of the version that counts, and can do with it. */
export function LatestVersion({ page, latest, active }: LatestVersionProps) {
  const { placement, particulars, country, signableFrom, today } = page;
  const signing = active && latest.status === "signing";
  const current = latest.status === "signing" || latest.status === "signed";
  return (
    <>
      <AgreementTerms version={latest} placement={placement} />
      {active ? (
        <Cluster align="start">
          <ChangeForm latest={latest} country={country} />
          {current && particulars !== null ? <CorrectForm particulars={particulars} /> : null}
        </Cluster>
      ) : null}
      <Signatures
        version={latest}
        action={signing ? ({ role, name }) => <ResendButton role={role} name={name} /> : undefined}
      />
      {signing ? (
        <PaperForm
          version={latest.version}
          waiting={latest.signatures.filter(({ status }) => status === "waiting")}
          from={signableFrom}
          today={today}
        />
      ) : null}
    </>
  );
}

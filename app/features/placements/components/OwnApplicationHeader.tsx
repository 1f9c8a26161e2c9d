import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, PageHeader } from "~/ui";

import { applicationMessages } from "../application.messages";
import { applyMessages } from "../apply.messages";
import type { PlacementState } from "../core/placement";
import { PlacementBadge } from "./PlacementBadge";

/** From the moment that the place is agreed, the agreement has a page. */
const hasAgreement: readonly PlacementState[] = ["accepted", "placed", "ended", "completed"];

export interface OwnApplicationHeaderProps {
  application: {
    id: string;
    status: PlacementState;
    listingTitle: string;
    companyName: string;
    companyPlace: string;
  };
}

/** The top of an applicant's own page: for which place, how it stands, and the way to the agreement once there is one. */
export function OwnApplicationHeader({ application }: OwnApplicationHeaderProps) {
  const t = useMessages(applyMessages);
  const words = useMessages(applicationMessages);
  const href = useHref();
  return (
    <PageHeader
      title={application.listingTitle}
      lead={t.lead(application.companyName, application.companyPlace)}
      eyebrow={<PlacementBadge status={application.status} />}
      breadcrumb={{
        label: words.crumbs,
        items: [{ href: href("/mijn/sollicitaties"), label: t.list.title }],
      }}
      actions={
        hasAgreement.includes(application.status) ? (
          <ButtonLink href={href(`/mijn/overeenkomst/${application.id}`)}>{t.agreement}</ButtonLink>
        ) : undefined
      }
    />
  );
}

import { useDone } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader } from "~/ui";

import { companyEditMessages } from "../company-edit.messages";
import { Refused } from "./Refused";

export interface ManagedHeaderProps {
  company: { name: string };
  part: "contacts" | "recognitions";
  /** What the address says was done. */
  said: string | null;
}

/** The top of a page on which a company keeps a list of its own: whose it is, what was done, and what was refused. */
export function ManagedHeader({ company, part, said }: ManagedHeaderProps) {
  const { [part]: t, back, done } = useMessages(companyEditMessages);
  const href = useHref();
  const notice = useDone(done, said);
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={company.name}
        lead={t.lead}
        breadcrumb={{ label: back, items: [{ href: href("/bedrijf"), label: back }] }}
      />
      {notice === undefined ? null : <Notice tone="ok">{notice}</Notice>}
      <Refused />
    </>
  );
}

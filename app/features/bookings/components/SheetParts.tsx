import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Cluster, EmptyState, PageHeader, PrintButton } from "~/ui";

import { sheetMessages } from "../sheet.messages";

/** When the bus of a visit goes; moments that depend on other schools are null when they are not known. */
export interface SheetBus {
  name: string;
  from: string;
  confirmed: boolean;
  leavesAt: Date | string;
  arrivesAt: Date | string | null;
  collectsAt: Date | string | null;
  backAt: Date | string;
}

/** The way back and the button that prints. `back` is the path in Dutch. */
export function SheetButtons({ back }: { back: string }) {
  const t = useMessages(sheetMessages);
  const href = useHref();
  return (
    <Cluster>
      <ButtonLink href={href(back)} icon="arrow-left">
        {t.back}
      </ButtonLink>
      <PrintButton label={t.print} hint={t.hint} />
    </Cluster>
  );
}

/** In place of the paper while nothing is agreed. */
export function NothingToPrint({ title, back }: { title: string; back: string }) {
  const t = useMessages(sheetMessages);
  const href = useHref();
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title={t.waits.title}
        drawing="calendar"
        actions={
          <ButtonLink href={href(back)} icon="arrow-left">
            {t.back}
          </ButtonLink>
        }
      >
        {t.waits.text}
      </EmptyState>
    </>
  );
}

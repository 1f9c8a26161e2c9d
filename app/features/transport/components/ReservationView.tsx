import { Panel, Sidebar, Stack } from "~/ui";

import type { ReservationPage } from "../views.usecases.server";
import { CancelForm, ChoicePanel } from "./ReservationActions";
import { NextNotice, ReservationFacts, ReservationHistory } from "./ReservationParts";

/** A reservation as its school sees it: what happens now, what it is, what happened, and what can be done. */
export function ReservationView({ page }: { page: ReservationPage }) {
  const content = (
    <Stack gap="l">
      <ReservationFacts reservation={page.reservation} />
      <ReservationHistory history={page.history} />
    </Stack>
  );
  return (
    <Stack gap="l">
      {page.choiceOpen ? <ChoicePanel page={page} /> : <NextNotice status={page.reservation.status} />}
      {page.actions.includes("cancel") ? (
        <Sidebar
          side={
            <Panel>
              <CancelForm page={page} />
            </Panel>
          }
        >
          {content}
        </Sidebar>
      ) : (
        content
      )}
    </Stack>
  );
}

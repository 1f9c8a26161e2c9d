import type { schoolPage } from "../views.usecases.server";
import { DrawUpForm } from "./DrawForms";
import { ElsewhereForm, EndForm } from "./SchoolForms";

export interface SchoolStepsProps {
  page: Pick<Awaited<ReturnType<typeof schoolPage>>, "placement" | "beginning" | "country" | "today">;
  /** Whether the placement still goes ahead. */
  active: boolean;
}

/** What a school can do about a placement as a whole: draw up its agreement, say that there is one, end it. */
export function SchoolSteps({ page: { placement, beginning, country, today }, active }: SchoolStepsProps) {
  return (
    <>
      {active && beginning !== null && placement.elsewhereOn === null ? (
        <DrawUpForm beginning={beginning} country={country} />
      ) : null}
      {placement.status === "accepted" ? <ElsewhereForm today={today} /> : null}
      {placement.status === "placed" ? <EndForm placement={placement} today={today} /> : null}
    </>
  );
}

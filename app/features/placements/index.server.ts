import { listingClosed } from "~/features/listings/index.server";
import { companyPaused, organisationJudged } from "~/features/organisations/index.server";
import { reportClosed } from "~/features/shortage/index.server";
import type { ScheduledTask } from "~/platform/jobs/worker.server";
import { on } from "~/platform/outbox/outbox.server";

import { withdrawForClosedReport } from "./answer.usecases.server";
import {
  declineUnanswered,
  endWhenFull,
  lapseApplicationOffers,
  onCompanyStandsStill,
  onListingClosed,
  remindRecruiters,
} from "./closing.usecases.server";
import { onPlaceGotSchool } from "./enrolled.usecases.server";
import { placeGotSchool, placementAccepted } from "./placements.events.server";
import { completePlacements } from "./finish.usecases.server";

export { confirmedPlaces } from "./confirmed.usecases.server";
export { importFile } from "./import-file.usecases.server";
export { toDosFor } from "./todos.server";
export { endPlacement, placeElsewhere, placeSigned, type BySchool } from "./finish.usecases.server";
export { lockPlacement, type PlacementRow } from "./placements.repository.server";
export { placementCompleted } from "./placements.events.server";

/** What this feature does when something has happened elsewhere. */
export const placementSubscriptions = [
  on(reportClosed, (tx, { reportId }, { clock, env }) =>
    withdrawForClosedReport(tx, reportId, { env, now: clock.now() }),
  ),
  on(placementAccepted, (tx, { listingId }, { clock, env }) =>
    endWhenFull(tx, listingId, { env, now: clock.now() }),
  ),
  on(placeGotSchool, (tx, { placementId }, { clock, env }) =>
    onPlaceGotSchool(tx, placementId, { env, now: clock.now() }),
  ),
  on(listingClosed, (tx, { listingId }, { clock, env }) =>
    onListingClosed(tx, listingId, { env, now: clock.now() }),
  ),
  on(organisationJudged, async (tx, { kind, id, action }, { clock, env }) => {
    if (kind === "company" && action === "suspend")
      await onCompanyStandsStill(tx, id, { env, now: clock.now() });
  }),
  on(companyPaused, (tx, { companyId }, { clock, env }) =>
    onCompanyStandsStill(tx, companyId, { env, now: clock.now() }),
  ),
];

/** Background work; what one round leaves, the next takes. */
export const placementTasks: readonly ScheduledTask[] = [
  {
    name: "lapse-place-offers",
    everySeconds: 60,
    run: async (db, { clock, env }) => {
      await lapseApplicationOffers(db, { env, now: clock.now() });
      await declineUnanswered(db, { env, now: clock.now() });
    },
  },
  {
    name: "remind-of-applications",
    everySeconds: 300,
    run: async (db, { clock, env }) => {
      await remindRecruiters(db, { env, now: clock.now() });
    },
  },
  {
    name: "complete-placements",
    everySeconds: 3600,
    run: async (db, { clock, env }) => {
      await completePlacements(db, { env, now: clock.now() });
    },
  },
];

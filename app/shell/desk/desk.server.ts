import { findAllInReview } from "~/features/listings/index.server";
import {
  asJudge,
  deskQueue,
  silentCompanies,
  unreachableCompanies,
} from "~/features/organisations/index.server";
import type { RequestContext } from "~/platform/http/context.server";

/** Nobody judges more at one sitting; who comes after moves up. */
const shownAtMost = 50;

/** Everything that waits for a coordinator, of every feature, the longest wait first. */
export async function deskPage(ctx: RequestContext) {
  const { territory } = await asJudge(ctx);
  const [organisations, listings, silent, unreachable] = await Promise.all([
    deskQueue(ctx.db, territory),
    findAllInReview(ctx.db, territory),
    silentCompanies(ctx.db, territory),
    unreachableCompanies(ctx.db, territory),
  ]);
  const waiting = [
    ...organisations.map((item) => ({ source: "organisations" as const, since: item.since, item })),
    ...listings.map(({ id, kind, title, companyName, place, waitingSince }) => ({
      source: "listings" as const,
      since: waitingSince,
      item: { id, kind, title, companyName, place },
    })),
  ];
  return {
    waiting: waiting.sort((a, b) => a.since.getTime() - b.since.getTime()).slice(0, shownAtMost),
    more: waiting.length > shownAtMost,
    silent,
    unreachable,
  };
}

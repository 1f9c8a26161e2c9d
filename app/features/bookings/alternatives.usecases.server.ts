import { similarOffers, type SimilarOffer } from "~/features/listings/index.server";
import type { Db } from "~/platform/db.server";

import { findCompaniesAsked } from "./second.repository.server";

export type Alternative = SimilarOffer;

/** What an alternative is sought for: a request that came to nothing. */
export interface Unmet {
  reference: string;
  groupAudience: string;
  pupils: number;
  listing: { id: string };
  school: { id: string; lat: number; lng: number };
}

const shown = { offers: 4, slots: 3 };

/** Something else for a group whose request came to nothing: like it, near the school, free, of companies not asked yet. */
export async function findAlternatives(db: Db, unmet: Unmet, now: Date): Promise<Alternative[]> {
  return similarOffers(
    db,
    {
      listingId: unmet.listing.id,
      at: unmet.school,
      group: { audience: unmet.groupAudience, pupils: unmet.pupils },
      exceptCompanyIds: await findCompaniesAsked(unmet.reference, unmet.school.id, db),
    },
    now,
    shown,
  );
}

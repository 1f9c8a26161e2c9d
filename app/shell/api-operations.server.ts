import {
  listingOperation,
  listingsOperation,
  mapOperation,
  regionsOperation,
} from "~/features/listings/index.server";
import {
  shortageHistoryOperation,
  shortageOperation,
  shortageStreamOperation,
} from "~/features/shortage/index.server";
import type { ApiOperation } from "~/platform/api/operation";

import { reachOperation } from "./reach-operation";

/** Everything that the open data interface answers, in the order of its description. */
export const apiOperations: readonly ApiOperation[] = [
  listingsOperation,
  listingOperation,
  mapOperation,
  regionsOperation,
  shortageOperation,
  shortageHistoryOperation,
  shortageStreamOperation,
  reachOperation,
];

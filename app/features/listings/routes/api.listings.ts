import { apiLoader } from "~/platform/api/api.server";

import { listingsOperation } from "../search-api.schemas";
import { answerListings } from "../search-api.server";

export { apiReadOnly as action } from "~/platform/api/api.server";

export const loader = apiLoader(listingsOperation, answerListings);

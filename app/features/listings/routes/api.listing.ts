import { apiLoader } from "~/platform/api/api.server";

import { listingOperation } from "../search-api.schemas";
import { answerListing } from "../search-api.server";

export { apiReadOnly as action } from "~/platform/api/api.server";

export const loader = apiLoader(listingOperation, answerListing);

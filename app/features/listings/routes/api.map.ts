import { apiLoader } from "~/platform/api/api.server";

import { mapOperation } from "../search-api.schemas";
import { answerMap } from "../search-api.server";

export { apiReadOnly as action } from "~/platform/api/api.server";

export const loader = apiLoader(mapOperation, answerMap);

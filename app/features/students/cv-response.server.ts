import { toKeep } from "~/platform/files/kept-file.server";

import type { Cv } from "./views.usecases.server";

/** A CV as a file to keep. */
export const cvResponse = (cv: Cv): Response => toKeep(cv, "cv");

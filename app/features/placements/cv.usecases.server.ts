import { cvOf, maySeeCv } from "~/features/students/index.server";
import type { Db } from "~/platform/db.server";

import { applicationError } from "./applications.errors";
import { findApplication } from "./applications.repository.server";
import { isRevealed } from "./core/applying";

/**
 * The CV that goes along with an application to the viewer's companies, named by the application's number. Throws
 * applications.not_found for another company's, without a CV and once the application is over, and applications.hidden
 * (409) while the company may not know who it is.
 */
export async function cvForCompany(
  db: Db,
  placementId: string,
  companyIds: readonly string[],
): Promise<{ name: string; mime: string; content: Buffer }> {
  const line = await findApplication(placementId, db);
  if (line === null || !companyIds.includes(line.companyId)) throw applicationError("not_found");
  if (!isRevealed(line)) throw applicationError("hidden");
  const { hasCv: sharesCv, objective, status, reference } = line;
  const cv = maySeeCv({ sharesCv, objective, status }) ? await cvOf(db, line.studentId) : null;
  if (cv === null) throw applicationError("not_found");
  const extension = cv.mime === "application/pdf" ? "pdf" : "docx";
  return { name: `cv-${reference}.${extension}`, mime: cv.mime, content: cv.content };
}

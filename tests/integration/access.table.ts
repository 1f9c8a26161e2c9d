import { accountsAccess } from "./access/accounts";
import { applicationsAccess } from "./access/applications";
import { bookingsAccess } from "./access/bookings";
import { cofinancingAccess } from "./access/cofinancing";
import { importsAccess } from "./access/imports";
import { listingsAccess } from "./access/listings";
import { matchingAccess } from "./access/matching";
import { mediationAccess } from "./access/mediation";
import { organisationsAccess } from "./access/organisations";
import { agreementsAccess } from "./access/agreements";
import { ownReportAccess } from "./access/own-report";
import { placementsAccess } from "./access/placements";
import { publicAccess } from "./access/public";
import type { AccessTable } from "./access/rules";
import { studentsAccess } from "./access/students";
import { transportAccess } from "./access/transport";

/**
 * Who may open which page and send which form: the whole site. A path or a form that is not in it fails the test, and
 * so does a person who gets further than it says.
 */
export const accessTable: AccessTable = {
  ...publicAccess,
  ...accountsAccess,
  ...organisationsAccess,
  ...listingsAccess,
  ...bookingsAccess,
  ...placementsAccess,
  ...applicationsAccess,
  ...studentsAccess,
  ...mediationAccess,
  ...matchingAccess,
  ...agreementsAccess,
  ...importsAccess,
  ...ownReportAccess,
  ...cofinancingAccess,
  ...transportAccess,
};

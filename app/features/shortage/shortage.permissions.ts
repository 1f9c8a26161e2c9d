import { everyone, type Policy } from "~/platform/auth/viewer";

/**
 * The counter, its tables and its stream are for everybody: rounded as the method says. What is exact is decided where
 * it is counted, by the viewer's territory; a school's own figures by the school's membership.
 */
export const maySeePublicFigures: Policy = everyone;

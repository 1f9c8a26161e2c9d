import { coordinators, everyone, type Policy } from "~/platform/auth/viewer";

/** The students without a place and the empty places of the viewer's own regions; which those are, follows from the territory. */
export const mayMediate: Policy = coordinators;

/** Where places stay empty, from figures that are public anyhow. */
export const maySeeSurplus: Policy = everyone;

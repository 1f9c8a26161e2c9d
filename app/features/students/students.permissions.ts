import { signedIn, type Policy } from "~/platform/auth/viewer";

/** Anybody may look for a place; the profile that is opened and changed is always one's own. */
export const mayHaveProfile: Policy = signedIn;

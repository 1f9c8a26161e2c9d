import { returnPath } from "~/platform/forms/text";

const path = returnPath("");

/** The page that sent somebody to their profile, where they go on once it is complete; empty when none did. */
export const sentFrom = ({ searchParams }: URL): string => path.parse(searchParams.get("terug"));

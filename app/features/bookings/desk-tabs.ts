/** The states of which a coordinator has a list of bookings; beside them there are what to work on, and all. */
export const deskTabs = ["requested", "countered", "expired", "confirmed"] as const;

export type DeskTab = (typeof deskTabs)[number] | "work" | "all";

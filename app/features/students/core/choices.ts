/** What can be chosen in a profile, in the order of the screen. */
export const studentKinds = ["student", "career_changer", "job_seeker"] as const;
export const learningRoutes = ["bol", "bbl", "combined"] as const;
export const travelModes = ["walk", "bicycle", "e_bike", "public_transport", "car"] as const;
/** mbo */
export const levels = [1, 2, 3, 4] as const;
/** What can be ticked; a person speaks at least one of them. */
export const spokenLanguages = ["nl", "en", "de", "fr", "pl", "uk", "ar", "tr"] as const;
/** ISO weekdays, Monday to Saturday. */
export const workdays = [1, 2, 3, 4, 5, 6] as const;

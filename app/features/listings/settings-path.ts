/** Where the settings of a company are; a path of the site as in Dutch. */
export const settingsPath = (companyId: string): string => `/bedrijf/instellingen?bedrijf=${companyId}`;

export { officialShortage, type OfficialShortage } from "#db/official-figures.server";

export { ClaimsPanel } from "./components/ClaimsPanel";
export { languageMessages } from "./language.messages";
export { profilePath } from "./profile-path";

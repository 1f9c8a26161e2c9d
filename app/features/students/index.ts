export { ClaimsPanel } from "./components/ClaimsPanel";
export { languageMessages } from "./language.messages";
export { profilePath } from "./profile-path";
export { partOf } from "./core/parts";

export { ClaimsPanel } from "./components/ClaimsPanel";
export { partOf } from "./core/parts";
export { profilePath } from "./profile-path";

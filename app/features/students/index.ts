export { ClaimsPanel } from "./components/ClaimsPanel";
export { profilePath } from "./profile-path";
export { partOf } from "./core/parts";

export { ClaimsPanel } from "./components/ClaimsPanel";
export { profilePath } from "./profile-path";

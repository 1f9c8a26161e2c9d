export { ClaimsPanel } from "./components/ClaimsPanel";

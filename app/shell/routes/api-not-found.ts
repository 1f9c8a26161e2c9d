export { apiNotFound as loader, apiReadOnly as action } from "~/platform/api/api.server";

import { catalogue } from "~/platform/i18n/i18n";

export const refusedMessages = catalogue(
  { title: "Dit ging niet door" },
  { title: "This did not go through" },
);

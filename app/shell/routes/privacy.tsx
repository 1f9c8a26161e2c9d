import type { MetaFunction } from "@remix-run/node";

import { localeOfPath } from "~/platform/i18n/i18n";

import { pageMessages } from "../pages.messages";
import { TextPage } from "../TextPage";

export const meta: MetaFunction = ({ location }) => {
  const t = pageMessages[localeOfPath(location.pathname)].privacy;
  return [{ title: `${t.title} – Vakbrug` }, { name: "description", content: t.lead }];
};

export default function Privacy() {
  return <TextPage name="privacy" />;
}

import type { HeadersFunction, LinksFunction, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";

import type { Person } from "~/platform/auth/use-person";
import {
  companyStaff,
  coordinators,
  everyone,
  namesOfSeveral,
  placementCoordinators,
  schoolStaff,
} from "~/platform/auth/viewer";
import { useNonce } from "~/platform/http/nonce";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useLocale } from "~/platform/i18n/use-messages";
import { ErrorPage } from "~/shell/ErrorPage";
import { Shell } from "~/shell/Shell";
import { shellMessages } from "~/shell/shell.messages";
import { headingFontUrl, textFontUrl } from "~/ui/fonts";

import "~/ui/styles/index.css";

export const loader = defineLoader({ allow: everyone }, ({ ctx: { viewer, theme, demo } }) => {
  const person: Person | null = viewer && {
    name: viewer.name,
    hasCompany: companyStaff(viewer),
    hasSchool: schoolStaff(viewer),
    placesStudents: placementCoordinators(viewer),
    coordinates: coordinators(viewer),
    several: { company: namesOfSeveral(viewer, "company"), school: namesOfSeveral(viewer, "school") },
  };
  return { theme, demo, person };
});

const font = (href: string) => ({
  rel: "preload" as const,
  as: "font" as const,
  type: "font/woff2",
  crossOrigin: "anonymous" as const,
  href,
});

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  font(textFontUrl),
  font(headingFontUrl),
];

export const meta: MetaFunction = ({ location }) => {
  const t = shellMessages[localeOfPath(location.pathname)];
  return [{ title: t.title }, { name: "description", content: t.description }];
};

/** What a refusal says beside its text: when to try again. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {};

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce();
  return (
    <html lang={useLocale()} data-theme={root?.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell person={root?.person ?? null} theme={root?.theme} demo={root?.demo ?? false}>
          {children}
        </Shell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

import { Form, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";

import type { Person } from "~/platform/auth/use-person";
import { localePath, plainPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { AppShell, Grid, ThemeSwitch } from "~/ui";

import { shellMessages } from "./shell.messages";
import { useClosedPanels } from "./use-closed-panels";

export interface ShellProps {
  person: Person | null;
  theme: "light" | "dark" | undefined;
  demo: boolean;
  children: ReactNode;
}

/** Who has an organisation to act for does not look for a place of their own. */
const lookForPlaces = (person: Person | null): boolean =>
  person === null || !(person.hasCompany || person.hasSchool || person.coordinates);

/** The frame: header with the person's own menu, the page, and the footer with language and colours. */
export function Shell({ person, theme, demo, children }: ShellProps) {
  const t = useMessages(shellMessages);
  const href = useHref();
  useClosedPanels();
  const path = plainPath(useLocation().pathname);
  const item = (to: string, label: string) => ({
    href: href(to),
    label,
    current: path === to || path.startsWith(`${to}/`),
  });
  const nav = [
    item("/zoeken", t.search),
    ...(lookForPlaces(person) ? [item("/leerbanen", t.places)] : []),
    item("/stagetekorten", t.shortage),
    ...(person ? [item("/mijn", t.mine)] : []),
    ...(person?.hasCompany ? [item("/bedrijf", t.myCompany)] : []),
    ...(person?.hasSchool ? [item("/school", t.mySchool)] : []),
    ...(person?.coordinates ? [item("/beheer", t.desk)] : []),
  ];
  return (
    <AppShell
      skipLabel={t.skip}
      homeHref={href("/")}
      homeLabel={t.home}
      navLabel={t.nav}
      menuLabel={t.menu}
      nav={nav}
      banner={demo ? t.demo : undefined}
      account={person ? <SignOut label={t.signOut} /> : <Entrances />}
      footer={<Footer theme={theme} />}
    >
      {children}
    </AppShell>
  );
}

function Entrances() {
  const t = useMessages(shellMessages);
  const href = useHref();
  return (
    <>
      <a href={href("/inloggen")}>{t.signIn}</a>
      <a href={href("/registreren")}>{t.register}</a>
    </>
  );
}

function SignOut({ label }: { label: string }) {
  const href = useHref();
  return (
    <Form method="post" action={href("/uitloggen")} reloadDocument>
      <button type="submit">{label}</button>
    </Form>
  );
}

function Footer({ theme }: { theme: "light" | "dark" | undefined }) {
  const t = useMessages(shellMessages);
  const locale = useLocale();
  const href = useHref();
  const { pathname, search } = useLocation();
  const here = plainPath(pathname) + search;
  return (
    <Grid min="m">
      <nav aria-labelledby="footer-site">
        <h2 id="footer-site">{t.site}</h2>
        <ul>
          <li>
            <a href={href("/over")}>{t.about}</a>
          </li>
          <li>
            <a href={href("/techniekbus")}>{t.bus}</a>
          </li>
          <li>
            <a href={href("/privacy")}>{t.privacy}</a>
          </li>
          <li>
            <a href={href("/toegankelijkheid")}>{t.accessibility}</a>
          </li>
          <li>
            <a href="/api">{t.api}</a>
          </li>
        </ul>
      </nav>
      <div>
        <h2>{t.language}</h2>
        <ul>
          {(["nl", "en"] as const).map((other) => (
            <li key={other}>
              <a
                href={localePath(other, here)}
                lang={other}
                hrefLang={other}
                aria-current={other === locale ? "true" : undefined}
              >
                {other === "nl" ? t.dutch : t.english}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{t.display}</h2>
        <ThemeSwitch
          current={theme ?? "system"}
          returnTo={localePath(locale, here)}
          label={t.theme}
          optionLabels={{ light: t.light, dark: t.dark, system: t.system }}
        />
        <p>{t.sources}</p>
      </div>
    </Grid>
  );
}

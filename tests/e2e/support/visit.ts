import { scriptsOf } from "./scripts";
import { cookieOf, type Role } from "./sign-in";
import { madeUp, pageAt, pagePaths } from "./site-map";

interface Person {
  who: string;
  cookie: string;
  /** Where they come in. */
  front: string;
}

const roles: Role[] = ["docent", "bpv", "bedrijf", "student", "coordinator"];

async function allPeople(url: string): Promise<Person[]> {
  const people = [{ who: "signed out", cookie: "", front: "/" }];
  for (const role of roles) people.push({ who: role, cookie: await cookieOf(url, role), front: "/mijn" });
  return people;
}

async function read(address: string, { cookie }: Person): Promise<{ shown: boolean; html: string }> {
  const answer = await fetch(address, { headers: { Cookie: cookie }, redirect: "manual" });
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html") ?? false;
  const body = await answer.text();
  return { shown: isPage && answer.status === 200, html: isPage ? body : "" };
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#?]*)/g)].map(([, path]) => path ?? "");

/** Who was on a page, and the paths of the scripts that it asked for. */
export interface Visit {
  who: string;
  scripts: Set<string>;
}

/**
 * Opens every page of the site map, and gives the visits by its path there. Each person follows the links from where they
 * come in, to what nobody before them was shown. To some pages only a mail or a rare case has the link: those are asked
 * for something that is not there, and load what they always do.
 */
export async function visitAllPages(url: string): Promise<Map<string, Visit>> {
  const paths = await pagePaths();
  const people = await allPeople(url);
  const visits = new Map<string, Visit>();
  const links = new Set(people.map(({ front }) => front));
  for (const person of people) {
    // What is added to a set while it is walked is walked as well.
    for (const link of links) {
      const path = pageAt(link, paths);
      if (path === undefined || (visits.has(path) && link !== person.front)) continue;
      const { shown, html } = await read(url + link, person);
      if (!shown) continue;
      visits.set(path, { who: person.who, scripts: scriptsOf(html) });
      for (const found of linksIn(html)) links.add(found);
    }
  }
  for (const person of people) {
    for (const path of paths.filter((each) => !visits.has(each))) {
      const { html } = await read(url + madeUp(path), person);
      if (html !== "") visits.set(path, { who: `${person.who}, not found`, scripts: scriptsOf(html) });
    }
  }
  return visits;
}

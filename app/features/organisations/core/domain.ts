/** Mail providers whose addresses anybody can have; a school's site at one of them proves nothing. */
const publicProviders = new Set([
  "gmail.com",
  "googlemail.com",
  "google.com",
  "hotmail.com",
  "hotmail.nl",
  "outlook.com",
  "live.nl",
  "live.com",
  "msn.com",
  "icloud.com",
  "me.com",
  "yahoo.com",
  "ziggo.nl",
  "kpnmail.nl",
  "kpnplanet.nl",
  "planet.nl",
  "home.nl",
  "hetnet.nl",
  "xs4all.nl",
  "zeelandnet.nl",
  "upcmail.nl",
  "casema.nl",
  "chello.nl",
  "quicknet.nl",
  "solcon.nl",
  "telenet.be",
  "skynet.be",
  "proximus.be",
  "proton.me",
  "protonmail.com",
]);

/**
 * Whether an address is of the school's own domain: exactly the host of its website, "www." left out. A part of the
 * domain (`@leerling.school.nl`) does not count, since that is where pupils have theirs.
 */
export function isOwnDomain(email: string, website: string | null): boolean {
  const domain = email.split("@")[1]?.toLowerCase();
  if (domain === undefined || website === null || !URL.canParse(website)) return false;
  const host = new URL(website).hostname.toLowerCase().replace(/^www\./, "");
  return host === domain && !publicProviders.has(domain);
}

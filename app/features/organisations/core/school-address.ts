/** The host of a website without "www.", in lower case; null when it is no web address. */
export function websiteDomain(website: string | null): string | null {
  if (website === null || website.trim() === "") return null;
  try {
    const host = new URL(website.includes("://") ? website : `https://${website}`).hostname.toLowerCase();
    return host.includes(".") ? host.replace(/^www\./, "") : null;
  } catch {
    return null;
  }
}

/**
 * Whether an address is one of the school's own: exactly its website's domain. A subdomain does not count, because schools
 * give those to their pupils.
 */
export function isSchoolAddress(email: string, website: string | null): boolean {
  const domain = websiteDomain(website);
  return domain !== null && email.toLowerCase().endsWith(`@${domain}`);
}

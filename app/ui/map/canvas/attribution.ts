export interface Credit {
  readonly text: string;
  readonly href?: string;
}

/** Splits a tile server's attribution, often HTML, into text and https links; any other markup is dropped. */
export function creditsOf(html: string): Credit[] {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  const credits: Credit[] = [];
  for (const node of body.childNodes) {
    const text = node.textContent ?? "";
    if (text === "") continue;
    const href = node instanceof HTMLAnchorElement ? node.href : "";
    credits.push(href.startsWith("https://") ? { text, href } : { text });
  }
  return credits;
}

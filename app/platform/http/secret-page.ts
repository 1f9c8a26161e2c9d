// Of pages behind the link in a mail: the address is a key, so it must not travel on to another site, nor be kept or found.

/**
 * The `headers` of the route. To this site the address may travel: without any referrer a form that is sent without
 * scripts would not say where it comes from.
 */
export const secretHeaders = () => ({
  "Referrer-Policy": "same-origin",
  "Cache-Control": "private, no-store",
});

/** What the route's `meta` gives, with the title of the page. */
export const secretMeta = (title: string) => [
  { title: `${title} – Vakbrug` },
  { name: "robots", content: "noindex" },
  { name: "referrer", content: "same-origin" },
];

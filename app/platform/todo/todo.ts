/** Something that waits for the person who is signed in; texts are in the language of the page. */
export interface ToDo {
  key: string;
  /** A path of the site as in Dutch; the page turns it into the right language. */
  path: string;
  title: string;
  detail?: string | undefined;
  /** For which of the person's companies or schools, where they are of several. */
  of?: string | undefined;
  tone?: "ok" | "warn" | "stop" | "info" | "neutral" | undefined;
  /** Since when it waits; the longest wait comes first. */
  since: Date;
}

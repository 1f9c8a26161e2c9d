/** Letters and digits of a name, joined by hyphens; at most 60 characters, cut between words. */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length > 59) break;
    slug = slug === "" ? word : `${slug}-${word}`;
  }
  return slug || words[0]?.slice(0, 60) || "naamloos";
}

/** Addresses to try for a name, in order: the name, with its place, with a number. */
export function* slugCandidates(name: string, place: string): Generator<string> {
  const base = slugOf(name);
  yield base;
  const local = slugOf(`${base} ${place}`);
  if (local !== base) yield local;
  for (let n = 2; n <= 500; n += 1) yield `${local}-${n}`;
}

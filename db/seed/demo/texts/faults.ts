const faults: [name: string, pattern: RegExp][] = [
  // Words that no Dutch sentence has give a text away that was translated half.
  ["English", /\b(the|and|with|your|for|this|that|are|you|our|skills|make|learning)\b/i],
  ["placeholder", /\b(undefined|null|nan|lorem|todo|xxx)\b|\[object|\$\{|\{\{/i],
  ["spaces", /\s\s|^\s|\s$/],
  ["punctuation", / [.,;:?!]|,,|\.\.|\?\./],
  // "Als je je diploma haalt" is right.
  ["a word twice", /\b(?!je )(\p{L}+) \1\b/u],
];

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What is wrong with a text, as far as a machine can see; for tests. `name` is an official one, of whatever language. */
export function faultsIn(text: string, name?: string | null): string[] {
  const own = name ? text.replaceAll(new RegExp(escape(name), "gi"), "Naam") : text;
  return faults.flatMap(([fault, pattern]) => {
    const found = pattern.exec(own);
    return found === null ? [] : [`${fault} (${found[0]}): ${text}`];
  });
}

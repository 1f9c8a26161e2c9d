/** Stands on every element that is marked, and on nothing else in the site. */
export const again = "data-again";

/**
 * To be run in a page: marks every element that stands where one like it stood before, with all within it, and leaves
 * the first. They are alike when they, all within them and all around them have the same tags and attributes, but for
 * those that say what it is or leads to instead of how it looks, and have text in the same places. As the style sheets
 * know nothing else of an element, the colours of the two are the same, and so is the contrast.
 */
export function markRepeats(mark: string): void {
  const saysNothingOfLooks =
    /^(id|for|name|href|hreflang|action|src|srcset|alt|title|value|datetime|aria-(label|labelledby|describedby|controls))$/;
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) ||
    ("value" in element && Boolean(element.value));
  const kinds = new Map<Element, string>();
  const wholes = new Map<Element, string>();
  const read = (element: Element): string => {
    const looks = [...element.attributes].filter(({ name }) => !saysNothingOfLooks.test(name));
    const attributes = looks.map(({ name, value }) => `${name}=${value}`).sort();
    const kind = [element.tagName, ...attributes, hasText(element) ? "with text" : ""].join(" ");
    const whole = `${kind}(${[...element.children].map(read).join()})`;
    kinds.set(element, kind);
    wholes.set(element, whole);
    return whole;
  };
  read(document.body);

  const seen = new Set<string>();
  const walk = (parent: Element, place: string) => {
    // A style sheet may ask what comes before an element (`~`, `+`), so that is part of its place.
    const before = new Set<string>();
    for (const element of parent.children) {
      const here = `${place}>${[...before].join("~")}~`;
      const kind = kinds.get(element) ?? "";
      const whole = here + (wholes.get(element) ?? "");
      if (!seen.has(whole)) walk(element, here + kind);
      else for (const each of [element, ...element.querySelectorAll("*")]) each.setAttribute(mark, "");
      seen.add(whole);
      before.add(kind);
    }
  };
  walk(document.body, "");
}

/** To be run in a page: takes the marks away. */
export function unmark(mark: string): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}

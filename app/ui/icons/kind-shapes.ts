/**
 * The seven marker shapes as plain path data on a 24 × 24 grid, so that HTML and the map canvas draw the same ones.
 * Fill with the `evenodd` rule: the inner outlines are holes.
 */
export const kindShapes = {
  speech:
    "M5 2.5h14a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-6.2L8 21.8v-4.3H5a3 3 0 0 1-3-3v-9a3 3 0 0 1 3-3ZM6.4 7v2h11.2V7Zm0 4v2h7.4v-2Z",
  house: "M12 1.8 23 10.6l-1.4 1.7-1.4-1.1V22H3.8V11.2l-1.4 1.1L1 10.6ZM9.6 22h4.8v-7.2H9.6Z",
  square:
    "M4.5 2h15A2.5 2.5 0 0 1 22 4.5v15a2.5 2.5 0 0 1-2.5 2.5h-15A2.5 2.5 0 0 1 2 19.5v-15A2.5 2.5 0 0 1 4.5 2ZM12 5.2a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM5.8 18.8h12.4a6.2 6.2 0 0 0-12.4 0Z",
  hexagon: "M7 2.2h10L23 12l-6 9.8H7L1 12ZM12 7.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z",
  tag: "M2.5 4.5a2 2 0 0 1 2-2h8.1a2 2 0 0 1 1.4.6l8 8a2 2 0 0 1 0 2.8l-8.1 8.1a2 2 0 0 1-2.8 0l-8-8a2 2 0 0 1-.6-1.4ZM7.6 5.7a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z",
  gear: "M10.2 1.5h3.6l.5 2.9 1.9.8 2.4-1.7 2.6 2.6-1.7 2.4.8 1.9 2.9.5v3.6l-2.9.5-.8 1.9 1.7 2.4-2.6 2.6-2.4-1.7-1.9.8-.5 2.9h-3.6l-.5-2.9-1.9-.8-2.4 1.7-2.6-2.6 1.7-2.4-.8-1.9-2.9-.5v-3.6l2.9-.5.8-1.9-1.7-2.4 2.6-2.6 2.4 1.7 1.9-.8ZM12 8.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2Z",
  star: "M12 1.6l3.1 6.7 7.3.9-5.4 5 1.4 7.2L12 17.8l-6.4 3.6L7 14.2l-5.4-5 7.3-.9Z",
} as const;

export type KindShape = keyof typeof kindShapes;

/** The outer line of a shape alone, for a rim that keeps it apart from what lies under it. */
export function outlineOf(shape: KindShape): string {
  const path = kindShapes[shape];
  return path.slice(0, path.search(/z/i) + 1);
}

/** Names of the colour tokens `--kind-…` that tell the kinds apart. */
export const kindTones = ["violet", "teal", "ochre", "red", "green", "blue", "pink"] as const;

export type KindTone = (typeof kindTones)[number];

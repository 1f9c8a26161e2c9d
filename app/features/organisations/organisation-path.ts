/** Where a coordinator finds everything about a school or company; a path of the site as in Dutch. */
export const organisationPath = ({ kind, id }: { kind: "school" | "company"; id: string }): string =>
  `/beheer/organisaties/${kind === "school" ? "school" : "bedrijf"}/${id}`;

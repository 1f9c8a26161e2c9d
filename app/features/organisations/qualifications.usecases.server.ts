import type { Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";
import { comparable } from "~/platform/geo/normalise";

import {
  findQualification,
  findQualifications,
  type QualificationRow,
} from "./qualifications.repository.server";

export type { QualificationRow } from "./qualifications.repository.server";

/** How a qualification is shown in a list and may be typed back. */
export const qualificationLabel = (row: Pick<QualificationRow, "crebo" | "name">): string =>
  `${row.name} (${row.crebo})`;

/** Qualifications for what somebody is typing; tolerant of typing errors, accents and capitals. */
export async function suggestQualifications(db: Db, typed: string, limit = 8): Promise<QualificationRow[]> {
  const text = comparable(typed.replaceAll(/[()]/g, " ")).slice(0, 80);
  return text.length < 2 ? [] : findQualifications(text, limit, db);
}

/**
 * The crebo that was meant: by its code, by its exact name, or because there is only one that it can be. Throws a 422 at
 * the field with what it may have been.
 */
export async function resolveQualification(db: Db, typed: string): Promise<string> {
  const code = /(?:^|\()\s*(\d{5})\s*\)?\s*$/.exec(typed)?.[1];
  if (code !== undefined) {
    const found = await findQualification(code, db);
    if (found !== null) return found.crebo;
  }
  const close = await suggestQualifications(db, typed, 5);
  const same = close.filter((row) => comparable(row.name) === comparable(typed));
  const only = same.length === 1 ? same[0] : close.length === 1 ? close[0] : undefined;
  if (only !== undefined) return only.crebo;
  const names = (same.length > 1 ? same : close).map(qualificationLabel).join(", ");
  throw new AppError(
    "organisations.qualification_unknown",
    {
      status: 422,
      nl:
        names === ""
          ? "Deze opleiding kennen we niet. Typ de naam of de crebocode."
          : `Welke opleiding bedoel je? Typ er een over, met de code: ${names}.`,
      en:
        names === ""
          ? "We do not know this qualification. Type its name or crebo code."
          : `Which qualification do you mean? Copy one, with its code: ${names}.`,
    },
    "qualification",
  );
}

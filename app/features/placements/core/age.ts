/** Whole years of age on a day (both YYYY-MM-DD). */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * What keeps somebody from a place with a minimum age on the first day (YYYY-MM-DD), or null. A minimum age guards the
 * young from dangerous work: whose birth date nobody knows is not taken to be old enough, whoever asks.
 */
export function ageFault(
  minimumAge: number | null,
  birthDate: string | null,
  firstDay: string,
): "age_unknown" | "too_young" | null {
  if (minimumAge === null) return null;
  if (birthDate === null) return "age_unknown";
  return ageOn(birthDate, firstDay) < minimumAge ? "too_young" : null;
}

import type { FieldFault } from "~/platform/forms/form-reply";

/**
 * What is wrong with a form that has fields for each weekday, every message once: before one about a day stand the days
 * it is about. `dayOf` gives the name of a field's day; a message leads to its first field.
 */
export function dayFaults(
  faults: readonly FieldFault[],
  dayOf: (fieldId: string) => string | undefined,
): FieldFault[] {
  const first = faults.filter(
    ({ message }, index) => faults.findIndex((other) => other.message === message) === index,
  );
  return first.map((fault) => {
    const days = faults
      .filter(({ message }) => message === fault.message)
      .flatMap(({ fieldId }) => dayOf(fieldId) ?? []);
    const about = [...new Set(days)].join(", ");
    return about === "" ? fault : { ...fault, message: `${about}: ${fault.message}` };
  });
}

/** An address on one line; the street may be unknown. */
export const addressLine = (at: {
  street: string;
  houseNumber: string;
  postcode: string;
  place: string;
}): string =>
  [`${at.street} ${at.houseNumber}`.trim(), `${at.postcode} ${at.place}`]
    .filter((part) => part !== "")
    .join(", ");

import { AppError } from "~/platform/errors/errors";

/** Somebody is younger than may come, or nobody said how old the youngest is; `age` in years. */
export const ageRefused = (fault: "too_young" | "age_unknown", age: number): AppError =>
  new AppError(
    `booking.${fault}`,
    fault === "too_young"
      ? {
          status: 422,
          nl: `Dit is voor leerlingen vanaf ${age} jaar. Kom met een groep waarin niemand jonger is, of kies ander aanbod.`,
          en: `This is for pupils of ${age} and over. Come with a group in which nobody is younger, or choose another offer.`,
        }
      : {
          status: 422,
          nl: `Dit is voor leerlingen vanaf ${age} jaar. Vul in hoe oud de jongste in je groep is.`,
          en: `This is for pupils of ${age} and over. Fill in how old the youngest of your group is.`,
        },
    "youngestAge",
  );

/** The school has not said that it has read what the risk assessment leaves open. */
export const risksUnread = (): AppError =>
  new AppError(
    "booking.risks_unread",
    {
      status: 422,
      nl: "Er komen leerlingen onder de 18, en in het aanbod staat niet dat de RI&E over jongeren gaat. Overleg met het bedrijf als je twijfelt, en zet hier een vinkje.",
      en: "There are pupils under 18, and the offer does not say that the risk assessment covers young people. Talk to the company when in doubt, and tick this box.",
    },
    "risksAccepted",
  );

/** The offer's minimum age was raised after the request; both in years. */
export const nowTooYoung = (youngest: number, age: number): AppError =>
  new AppError("booking.now_too_young", {
    status: 409,
    nl: `De jongste van deze groep is ${youngest}, en het aanbod is nu vanaf ${age} jaar. Overleg met elkaar: alleen het bedrijf kan de leeftijd bij het aanbod veranderen.`,
    en: `The youngest of this group is ${youngest}, and the offer is now for ${age} and over. Talk to each other: only the company can change the age of the offer.`,
  });

import { catalogue, count } from "~/platform/i18n/i18n";

/** An offer in a list, on whatever page that stands. */
export const cardMessages = catalogue(
  {
    left: (n: number) => (n === 0 ? "vol" : `${count("nl", n, "plaats", "plaatsen")} vrij`),
    next: (when: string) => `eerst vrij: ${when}`,
    noneFree: "nu niets vrij",
    seats: (n: number) => `tot ${count("nl", n, "leerling", "leerlingen")}`,
    km: (km: string) => `${km} km`,
    keep: (title: string) => `Bewaren: ${title}`,
  },
  {
    left: (n) => (n === 0 ? "full" : `${count("en", n, "place", "places")} free`),
    next: (when) => `first free: ${when}`,
    noneFree: "nothing free now",
    seats: (n) => `up to ${count("en", n, "pupil", "pupils")}`,
    km: (km) => `${km} km`,
    keep: (title) => `Keep: ${title}`,
  },
);

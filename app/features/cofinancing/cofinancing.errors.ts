import { defineErrors } from "~/platform/errors/errors";

export const cofinancingError = defineErrors("cofinancing", {
  not_found: {
    status: 404,
    nl: "Deze uren bestaan niet (meer).",
    en: "These hours do not exist (any more).",
  },
  link_expired: {
    status: 410,
    nl: "Deze link werkt niet meer. Log in, of wacht op de volgende mail.",
    en: "This link no longer works. Sign in, or wait for the next mail.",
  },
  voided: {
    status: 409,
    nl: "Deze uren tellen niet meer mee: de activiteit ging niet door. Je hoeft niets meer te doen.",
    en: "These hours no longer count: the activity did not take place. You need not do anything.",
  },
  changed: {
    status: 409,
    nl: "Het aantal uren is intussen aangepast. Kijk hieronder of het nieuwe aantal klopt.",
    en: "The number of hours has been changed in the meantime. See below whether the new number is right.",
  },
  same: {
    status: 409,
    nl: "Dit aantal uren staat er al. Vul een ander aantal in, of laat het zo staan.",
    en: "This number of hours is there already. Fill in another one, or leave it as it is.",
  },
  unknown_school: {
    status: 422,
    nl: "Deze school kennen we niet. Kies een school uit de lijst.",
    en: "We do not know this school. Choose one from the list.",
  },
  unknown_company: {
    status: 422,
    nl: "Dit bedrijf kennen we niet in jouw gebied. Kies een bedrijf uit de lijst.",
    en: "We do not know this company in your area. Choose one from the list.",
  },
  choose_company: {
    status: 422,
    nl: "Kies voor welk bedrijf deze uren zijn.",
    en: "Choose the company that these hours are for.",
  },
  unknown_region: {
    status: 422,
    nl: "Deze regio kennen we niet, of hij ligt buiten jouw gebied.",
    en: "We do not know this region, or it lies outside your area.",
  },
});

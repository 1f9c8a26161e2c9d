import { defineErrors } from "~/platform/errors/errors";

export const matchingError = defineErrors("matching", {
  not_found: {
    status: 404,
    nl: "Deze zoekopdracht bestaat niet (meer).",
    en: "This search does not exist (any more).",
  },
  link_expired: {
    status: 410,
    nl: "Deze link is verlopen. Log in en zet de mail uit bij je zoekopdrachten.",
    en: "This link has expired. Sign in and switch the mail off under your searches.",
  },
  search_wrong: {
    status: 409,
    nl: "Deze zoekopdracht klopt niet meer. Verbeter de filters en bewaar hem dan opnieuw.",
    en: "This search is not right any more. Correct the filters, then save it again.",
  },
  too_many: {
    status: 409,
    nl: "Je hebt al twintig zoekopdrachten bewaard. Verwijder er eerst een bij je zoekopdrachten.",
    en: "You have saved twenty searches already. Delete one first, under your searches.",
  },
});

import { catalogue } from "~/platform/i18n/i18n";

/** The page behind the link in the mail to a parent or guardian. */
export const guardianMessages = catalogue(
  {
    title: "Toestemming geven",
    lead: (guardian: string, student: string) =>
      `Dag ${guardian}. ${student} zoekt via Vakbrug een stage of leerbaan en is nog geen 16.`,
    meaning: "Met je toestemming mag je kind:",
    allows: {
      apply: "zelf solliciteren bij bedrijven die het uitkiest;",
      show: "aan die bedrijven laten zien: naam, e-mailadres, school, opleiding, wat het kan en heeft gedaan, motivatie en reistijd;",
      no: "nog niets ondertekenen. Voor een overeenkomst vragen we je apart.",
    },
    give: "Ik geef toestemming",
    otherwise:
      "Wil je dit niet? Dan hoef je niets te doen. Zonder toestemming kan je kind niet solliciteren.",
    given: "Bedankt, je hebt toestemming gegeven",
    givenText: "Je kind krijgt een mail en kan nu solliciteren. Je kunt deze pagina sluiten.",
    over: "Deze link werkt niet meer",
    overText: "De link is verlopen of vervangen door een nieuwere. Je kind kan de mail opnieuw sturen.",
    unknownText:
      "Misschien is de link niet helemaal overgenomen: open hem vanuit de mail zelf. Lukt dat niet, dan kan je kind de mail opnieuw sturen.",
    privacy: "Lees hoe we met gegevens omgaan",
    errors: "Dit lukte niet",
  },
  {
    title: "Give your consent",
    lead: (guardian, student) =>
      `Hello ${guardian}. ${student} looks for an internship or apprenticeship on Vakbrug and is not 16 yet.`,
    meaning: "With your consent your child may:",
    allows: {
      apply: "apply to companies of their own choice;",
      show: "show those companies: name, e-mail address, school, qualification, skills, experience, motivation and travel time;",
      no: "not sign anything yet. For an agreement we ask you separately.",
    },
    give: "I consent",
    otherwise:
      "Would you rather not? Then you need not do anything. Without consent your child cannot apply.",
    given: "Thank you, you have given your consent",
    givenText: "Your child gets a mail and can apply now. You can close this page.",
    over: "This link no longer works",
    overText: "The link has expired or was replaced by a newer one. Your child can send the mail again.",
    unknownText:
      "Perhaps the link was not copied completely: open it from the mail itself. If that fails, your child can send the mail again.",
    privacy: "Read how we treat data",
    errors: "This did not work",
  },
);

import { catalogue } from "~/platform/i18n/i18n";

interface Text {
  subject: string;
  text: string;
  button: string;
}
const say = (subject: string, text: string, button: string): Text => ({ subject, text, button });

/** What a coordinator decided, told to the people it is about. `what` is the organisation, or the qualification. */
export const verificationMailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    reason: "Reden",
    membership: {
      approve: say(
        "Je aanmelding is goedgekeurd",
        "De coördinator van je regio heeft je aanmelding goedgekeurd. Je kunt nu alles gebruiken.",
        "Naar Mijn Vakbrug",
      ),
      reject: say(
        "Je aanmelding is niet goedgekeurd",
        "De coördinator van je regio kon je aanmelding niet goedkeuren. Klopt er iets niet? Pas het aan en vraag het opnieuw.",
        "Bekijk je aanmelding",
      ),
    },
    school: {
      approve: say(
        "Je school is goedgekeurd",
        "De coördinator van je regio heeft je school goedgekeurd. Is je eigen aanmelding nog niet bekeken? Daarover krijg je een aparte mail.",
        "Naar Mijn Vakbrug",
      ),
      reject: say(
        "Je school is niet goedgekeurd",
        "De coördinator van je regio kon je school niet goedkeuren. Pas aan wat niet klopt en vraag het opnieuw.",
        "Bekijk je aanmelding",
      ),
      suspend: say(
        "Je school is geschorst",
        "De coördinator van je regio heeft je school geschorst. Je kunt tijdelijk niet boeken en geen contactpersonen zien.",
        "Naar Mijn school",
      ),
      restore: say(
        "Je school doet weer mee",
        "De coördinator van je regio heeft de schorsing van je school opgeheven. Je kunt weer alles gebruiken.",
        "Naar Mijn Vakbrug",
      ),
    },
    company: {
      approve: say(
        "Je bedrijf is goedgekeurd",
        "De coördinator van je regio heeft je bedrijf goedgekeurd. Je kunt nu alles gebruiken.",
        "Naar Mijn bedrijf",
      ),
      reject: say(
        "Je bedrijf is niet goedgekeurd",
        "De coördinator van je regio kon je bedrijf niet goedkeuren. Pas aan wat niet klopt en vraag het opnieuw.",
        "Naar Mijn bedrijf",
      ),
      suspend: say(
        "Je bedrijf is geschorst",
        "De coördinator van je regio heeft je bedrijf geschorst. Je aanbod is zolang niet te zien en niet te boeken.",
        "Naar Mijn bedrijf",
      ),
      restore: say(
        "Je bedrijf doet weer mee",
        "De coördinator van je regio heeft de schorsing van je bedrijf opgeheven. Je aanbod is weer te zien en te boeken.",
        "Naar Mijn bedrijf",
      ),
    },
    recognition: {
      approve: say(
        "Je erkenning is bevestigd",
        "De coördinator van je regio heeft bij SBB gezien dat je bedrijf erkend is. Je kunt er nu stages en leerbanen voor aanbieden.",
        "Naar je erkenningen",
      ),
      reject: say(
        "Je erkenning is niet bevestigd",
        "De coördinator van je regio kon deze erkenning bij SBB niet vinden. Pas aan wat niet klopt en vraag het opnieuw.",
        "Naar je erkenningen",
      ),
    },
    about: "Het gaat om",
  },
  {
    greeting: (name) => `Dear ${name},`,
    reason: "Reason",
    membership: {
      approve: say(
        "Your registration has been approved",
        "Your region's coordinator has approved your registration. You can use everything now.",
        "To My Vakbrug",
      ),
      reject: say(
        "Your registration has not been approved",
        "Your region's coordinator could not approve your registration. Is something not right? Change it and ask again.",
        "See your registration",
      ),
    },
    school: {
      approve: say(
        "Your school has been approved",
        "Your region's coordinator has approved your school. Has your own registration not been looked at yet? You get a mail of its own about that.",
        "To My Vakbrug",
      ),
      reject: say(
        "Your school has not been approved",
        "Your region's coordinator could not approve your school. Change what is not right and ask again.",
        "See your registration",
      ),
      suspend: say(
        "Your school has been suspended",
        "Your region's coordinator has suspended your school. For the time being you cannot book or see contact persons.",
        "To My school",
      ),
      restore: say(
        "Your school takes part again",
        "Your region's coordinator has lifted the suspension of your school. You can use everything again.",
        "To My Vakbrug",
      ),
    },
    company: {
      approve: say(
        "Your company has been approved",
        "Your region's coordinator has approved your company. You can use everything now.",
        "To My company",
      ),
      reject: say(
        "Your company has not been approved",
        "Your region's coordinator could not approve your company. Change what is not right and ask again.",
        "To My company",
      ),
      suspend: say(
        "Your company has been suspended",
        "Your region's coordinator has suspended your company. Your offers are not shown and cannot be booked for the time being.",
        "To My company",
      ),
      restore: say(
        "Your company takes part again",
        "Your region's coordinator has lifted the suspension of your company. Your offers are shown and can be booked again.",
        "To My company",
      ),
    },
    recognition: {
      approve: say(
        "Your recognition has been confirmed",
        "Your region's coordinator has seen at SBB that your company is recognised. You can offer internships and apprenticeships for it now.",
        "To your recognitions",
      ),
      reject: say(
        "Your recognition has not been confirmed",
        "Your region's coordinator could not find this recognition at SBB. Change what is not right and ask again.",
        "To your recognitions",
      ),
    },
    about: "This is about",
  },
);

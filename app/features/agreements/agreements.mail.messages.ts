import { catalogue } from "~/platform/i18n/i18n";

/** The mails about a placement agreement. */
export const agreementMailMessages = catalogue(
  {
    hello: (name: string) => `Beste ${name},`,
    roles: { student: "student", guardian: "ouder of voogd", school: "school", company: "bedrijf" },
    signSubject: (company: string) => `Teken de praktijkovereenkomst met ${company}`,
    sign: (role: string, version: number) =>
      version === 1
        ? `De praktijkovereenkomst staat klaar. Lees wat er is afgesproken en teken als ${role}; dat kan op je telefoon, zonder account.`
        : `De voorwaarden van de praktijkovereenkomst zijn veranderd. Dit is versie ${version}; handtekeningen onder een eerdere versie tellen niet meer. Lees wat er nu is afgesproken en teken als ${role}.`,
    signButton: "Lezen en tekenen",
    signAfter: (day: string) =>
      `De link is alleen voor jou en werkt tot en met ${day}. Klopt er iets niet? Op de pagina kun je ook weigeren en zeggen waarom.`,
    student: "Student",
    company: "Bedrijf",
    school: "School",
    qualification: "Opleiding",
    period: "Periode",
    version: "Versie",
    codeSubject: (code: string) => `${code} is je code om te tekenen`,
    code: (code: string, minutes: number) =>
      `Je code om de praktijkovereenkomst te tekenen is ${code}. De code werkt ${minutes} minuten. Heb je hier niet om gevraagd? Dan hoef je niets te doen.`,
    toPage: "Terug naar de overeenkomst",
    refusedSubject: (who: string) => `${who} tekent de praktijkovereenkomst niet`,
    refused: (who: string, role: string) =>
      `${who} (${role}) heeft geweigerd te tekenen. Niemand kan deze versie nu nog tekenen. Pas de voorwaarden aan, dan krijgt iedereen een nieuwe link.`,
    reason: "Reden",
    toAgreement: "Naar de overeenkomst",
    signedSubject: (company: string) => `De praktijkovereenkomst met ${company} is door iedereen getekend`,
    signed:
      "Iedereen heeft getekend, de plaatsing staat vast. Via de knop lees je de overeenkomst en haal je haar op als PDF. Bewaar die bij je papieren.",
    signedButton: "Overeenkomst lezen",
    signedAfter: (day: string) => `De link is alleen voor jou en werkt tot en met ${day}.`,
  },
  {
    hello: (name) => `Dear ${name},`,
    roles: { student: "student", guardian: "parent or guardian", school: "school", company: "company" },
    signSubject: (company) => `Sign the placement agreement with ${company}`,
    sign: (role, version) =>
      version === 1
        ? `The placement agreement is ready. Read what is agreed and sign as ${role}; you can do so on your phone, without an account.`
        : `The terms of the placement agreement have changed. This is version ${version}; signatures under an earlier one do not count any more. Read what is agreed now and sign as ${role}.`,
    signButton: "Read and sign",
    signAfter: (day) =>
      `The link is for you only and works until ${day}. Is something not right? On the page you can also refuse and say why.`,
    student: "Student",
    company: "Company",
    school: "School",
    qualification: "Qualification",
    period: "Period",
    version: "Version",
    codeSubject: (code) => `${code} is your code to sign`,
    code: (code, minutes) =>
      `Your code to sign the placement agreement is ${code}. It works for ${minutes} minutes. You did not ask for it? Then you need not do anything.`,
    toPage: "Back to the agreement",
    refusedSubject: (who) => `${who} does not sign the placement agreement`,
    refused: (who, role) =>
      `${who} (${role}) has refused to sign. Nobody can sign this version any more. Change the terms and everyone gets a new link.`,
    reason: "Reason",
    toAgreement: "To the agreement",
    signedSubject: (company) => `The placement agreement with ${company} has been signed by everyone`,
    signed:
      "Everyone has signed, the placement is fixed. The button leads to the agreement, where you can get it as a PDF. Keep that with your papers.",
    signedButton: "Read the agreement",
    signedAfter: (day) => `The link is for you only and works until ${day}.`,
  },
);

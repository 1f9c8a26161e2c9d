import { catalogue } from "~/platform/i18n/i18n";

/** A company that turns somebody down recommends them elsewhere, and they send that along. */
export const referralMessages = catalogue(
  {
    recommend: "Beveel deze sollicitant aan bij vergelijkbare plekken in de buurt",
    recommendHint:
      "De sollicitant vindt dat goed en kiest zelf waar de aanbeveling meegaat; jullie horen niet waar. Het kan niet als de opleiding, de vaardigheden of het contact de reden is.",
    given: (company: string) => `${company} beveelt je aan`,
    givenText: (until: string) =>
      `Solliciteer je vóór ${until} bij een ander bedrijf op een plek voor dezelfde of een verwante opleiding, dan kun je die aanbeveling meesturen. Dat bedrijf ziet de aanbeveling pas als jij dat doet.`,
    canGo: "aanbeveling kan mee",
    send: (company: string) => `Stuur de aanbeveling van ${company} mee`,
    sendHint: "Het bedrijf ziet dan wie je aanbeveelt, en dus ook dat je daar hebt gesolliciteerd.",
    by: "Aanbevolen door",
    byCompany: (company: string) => `aanbevolen door ${company}`,
    cameAlong: (company: string) => `Met een aanbeveling van ${company}.`,
    wasGiven: "Aanbevolen bij vergelijkbare plekken in de buurt.",
  },
  {
    recommend: "Recommend this applicant for similar places nearby",
    recommendHint:
      "The applicant agrees to that and decides where the recommendation goes along; you do not hear where. It cannot be done when qualification, skills or contact is the reason.",
    given: (company) => `${company} recommends you`,
    givenText: (until) =>
      `When you apply before ${until} to another company for a place for the same or a related qualification, you can send that recommendation along. That company sees it only when you do.`,
    canGo: "recommendation can go along",
    send: (company) => `Send the recommendation of ${company} along`,
    sendHint: "The company then sees who recommends you, and so that you have applied there too.",
    by: "Recommended by",
    byCompany: (company) => `recommended by ${company}`,
    cameAlong: (company) => `With a recommendation of ${company}.`,
    wasGiven: "Recommended for similar places nearby.",
  },
);

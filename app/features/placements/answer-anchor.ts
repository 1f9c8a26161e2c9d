/** Where a company answers on the page of an application: what the board asks for stands there, below the profile. */
export const answerAnchor = "antwoorden";

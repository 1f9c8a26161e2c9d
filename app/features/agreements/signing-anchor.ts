/** Where somebody who signs goes on after asking for a code: on a phone the terms above it fill many screens. */
export const codeAnchor = "code";

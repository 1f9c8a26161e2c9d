export { expect } from "vitest";
export type { App } from "./app";
export { axe, axeFindings } from "./axe";
export { tabTo } from "./keyboard";
export { linkIn } from "./mailbox";
export { goal, sendRequest } from "./request";
export { type Role, signIn, signInAs } from "./sign-in";
export { sitePages } from "./site-map";
export { test } from "./test";

export { expect } from "vitest";
export type { App } from "./app";
export { axe } from "./axe";
export { tabTo } from "./keyboard";
export { linkIn } from "./mailbox";
export { goal, sendRequest } from "./request";
export { signIn, signInAs } from "./sign-in";
export { test } from "./test";

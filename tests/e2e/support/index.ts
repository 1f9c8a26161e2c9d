export { expect } from "vitest";
export { axe } from "./axe";
export { tabTo } from "./keyboard";
export { linkIn } from "./mailbox";
export { goal, sendRequest } from "./request";
export { signIn } from "./sign-in";
export { test } from "./test";

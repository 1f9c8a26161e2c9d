export { expect } from "vitest";
export { axe } from "./axe";
export { tabTo } from "./keyboard";
export { linkIn } from "./mailbox";
export { signIn } from "./sign-in";
export { test } from "./test";

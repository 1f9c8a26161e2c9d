export { expect } from "vitest";
export { axe } from "./axe";
export { linkIn } from "./mailbox";
export { signIn } from "./sign-in";
export { test } from "./test";

import { hash, verify } from "@node-rs/argon2";

/** argon2id with OWASP's second recommendation: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobody: Promise<string> | undefined;

/**
 * Whether the password is right. Without a hash (no such account, or no password yet) it is checked against one
 * that nobody has, so that the answer takes as long.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("of nobody at all");
  const right = await verify(stored ?? (await nobody), password);
  return right && stored !== null;
}

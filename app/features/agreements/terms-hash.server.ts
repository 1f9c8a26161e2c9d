import { canonicalHash } from "~/platform/canonical";

import type { Terms } from "./agreements.schemas";

/**
 * What every signature is over: SHA-256, as 64 hexadecimal digits, of the UTF-8 bytes of the terms in canonical JSON (no
 * white space, keys in the order of their code units). Whoever has the terms can compute it again with any tool.
 */
export const termsHash = (terms: Terms): string => canonicalHash(terms);

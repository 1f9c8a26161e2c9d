import { createHash } from "node:crypto";

import { canonicalJson } from "./core/canonical";
import type { Terms } from "./agreements.schemas";

/**
 * What every signature is over: SHA-256, as 64 hexadecimal digits, of the UTF-8 bytes of the terms in canonical JSON
 * (`canonicalJson`). Whoever has the terms can compute it again with any tool.
 */
export const termsHash = (terms: Terms): string =>
  createHash("sha256").update(canonicalJson(terms), "utf8").digest("hex");

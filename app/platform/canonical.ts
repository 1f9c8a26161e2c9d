export { canonicalHash } from "#db/canonical";

import type { Suggestion } from "./reducer";

function isSuggestion(value: unknown): value is Suggestion {
  if (typeof value !== "object" || value === null) return false;
  return (
    "value" in value && typeof value.value === "string" && "label" in value && typeof value.label === "string"
  );
}

/** Fills `{q}` in the template. Answers an empty list when the server is away: the field then stays a plain input. */
export async function fetchSuggestions(
  src: string,
  text: string,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const response = await fetch(src.replace("{q}", encodeURIComponent(text)), {
    signal,
    headers: { accept: "application/json" },
  });
  if (!response.ok) return [];
  const body: unknown = await response.json();
  return Array.isArray(body) ? body.filter(isSuggestion) : [];
}

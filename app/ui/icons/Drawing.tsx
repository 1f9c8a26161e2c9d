import { type DrawingName, drawings } from "./drawings";

/** Line drawings for empty states and explanations. Decorative: the words beside them carry the meaning. */
export function Drawing({
  name,
  size = "normal",
}: {
  name: DrawingName;
  size?: "normal" | "large" | undefined;
}) {
  const { line, accent } = drawings[name];
  return (
    <svg
      className="drawing"
      data-size={size}
      viewBox="0 0 160 96"
      fill="none"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path className="drawing-line" d={line} />
      <path className="drawing-accent" d={accent} />
    </svg>
  );
}

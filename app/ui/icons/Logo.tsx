/** Two banks and an arch in one stroke; the favicon draws the same line. */
export const bridgeLine = "M2 25H10.5C12 13.5 17 7 24 7S36 13.5 37.5 25H46";

export function BridgeMark() {
  return (
    <svg
      className="bridge-mark"
      viewBox="0 0 48 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={bridgeLine} />
    </svg>
  );
}

export function Logo({ name = "vakbrug" }: { name?: string | undefined }) {
  return (
    <span className="logo">
      <BridgeMark />
      <span className="logo-name">{name}</span>
    </span>
  );
}

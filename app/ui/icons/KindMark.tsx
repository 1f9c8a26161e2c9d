import { type KindShape, type KindTone, kindShapes } from "./kind-shapes";

export type KindMarkProps = {
  shape: KindShape;
  tone: KindTone;
  /** Left out where the words beside the mark already say it. */
  label?: string | undefined;
  size?: "small" | "normal" | "large" | undefined;
  /** Shows only the shape; the word is still spoken. */
  iconOnly?: boolean | undefined;
};

/** Colour, shape and word together, so that colour never carries the meaning alone. */
export function KindMark({ shape, tone, label, size = "normal", iconOnly = false }: KindMarkProps) {
  return (
    <span className="kind-mark" data-tone={tone} data-size={size}>
      <svg
        className="kind-mark-shape"
        viewBox="0 0 24 24"
        fill="currentColor"
        aria-hidden="true"
        focusable="false"
      >
        <path fillRule="evenodd" d={kindShapes[shape]} />
      </svg>
      {label === undefined ? null : (
        <span className={iconOnly ? "visually-hidden" : "kind-mark-label"}>{label}</span>
      )}
    </span>
  );
}

import { type IconName, iconsUrl } from "./icon-names";

type IconProps = {
  name: IconName;
  size?: "small" | "normal" | "large" | undefined;
  /** Spoken name; leave it out where the words beside the icon already say it. */
  label?: string | undefined;
};

/** A line icon in the colour of the text. All of them are in one picture, so that no page and no script carries them. */
export function Icon({ name, size = "normal", label }: IconProps) {
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg
      className="icon"
      data-size={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...spoken}
    >
      <use href={`${iconsUrl}#${name}`} />
    </svg>
  );
}

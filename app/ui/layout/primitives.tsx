import type { ReactNode } from "react";

export type Gap = "none" | "xs" | "s" | "m" | "l" | "xl";
type Children = { children?: ReactNode };

/** Blocks under each other. */
export function Stack({
  gap = "m",
  as: Tag = "div",
  children,
}: Children & { gap?: Gap | undefined; as?: "div" | "ul" | "ol" | undefined }) {
  return (
    <Tag className="stack" data-gap={gap}>
      {children}
    </Tag>
  );
}

type ClusterProps = Children & {
  gap?: Gap | undefined;
  justify?: "start" | "between" | "end" | "center" | undefined;
  align?: "center" | "start" | "end" | "baseline" | undefined;
};

/** Small things beside each other, wrapping. */
export function Cluster({ gap = "s", justify = "start", align = "center", children }: ClusterProps) {
  return (
    <div className="cluster" data-gap={gap} data-justify={justify} data-align={align}>
      {children}
    </div>
  );
}

/** As many equal columns as fit. `min`: xs 140 px, s 216 px, m 280 px, l 360 px, xl 416 px (a table of three columns). */
export function Grid({
  min = "m",
  gap = "m",
  as: Tag = "div",
  children,
}: Children & {
  min?: "xs" | "s" | "m" | "l" | "xl" | undefined;
  gap?: Gap | undefined;
  as?: "div" | "ul" | undefined;
}) {
  return (
    <Tag className="grid" data-min={min} data-gap={gap}>
      {children}
    </Tag>
  );
}

/** Limits the width of a page: `narrow` 640 px for forms, `text` 70 characters, `page` the whole column. */
export function Container({
  width = "narrow",
  children,
}: Children & { width?: "narrow" | "text" | "page" | undefined }) {
  return (
    <div className="container" data-width={width}>
      {children}
    </div>
  );
}

type SidebarProps = Children & {
  side: ReactNode;
  /** Which edge the side stands on; on a phone `end` comes below the content and `start` above. */
  position?: "start" | "end" | undefined;
  sticky?: boolean | undefined;
};

export function Sidebar({ side, position = "end", sticky = false, children }: SidebarProps) {
  const aside = (
    <div className="sidebar-side" data-sticky={sticky}>
      {side}
    </div>
  );
  return (
    <div className="sidebar" data-position={position}>
      {position === "start" ? aside : null}
      <div className="sidebar-content">{children}</div>
      {position === "end" ? aside : null}
    </div>
  );
}

/** Running text at most 70 characters wide; styles plain p, ul, ol, h2, h3, a, blockquote inside. */
export function Prose({ children }: Children) {
  return <div className="prose">{children}</div>;
}

export function Divider() {
  return <hr className="divider" />;
}

export function VisuallyHidden({ children }: Children) {
  return <span className="visually-hidden">{children}</span>;
}

/** A framed area. Tone `sunk` recedes, `brand` and `signal` are tinted. */
export function Panel({
  tone = "surface",
  children,
}: Children & { tone?: "surface" | "sunk" | "brand" | "signal" | undefined }) {
  return (
    <div className="panel" data-tone={tone}>
      {children}
    </div>
  );
}

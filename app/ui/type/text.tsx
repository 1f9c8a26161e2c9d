import type { AnchorHTMLAttributes, ReactNode } from "react";
import { unbroken } from "./unbroken";

export type HeadingLevel = 1 | 2 | 3 | 4;
export type HeadingSize = "s" | "m" | "l" | "xl" | "xxl";

const sizeOfLevel = { 1: "xl", 2: "l", 3: "m", 4: "s" } as const;

export type HeadingProps = {
  level: HeadingLevel;
  size?: HeadingSize | undefined;
  id?: string | undefined;
  children: ReactNode;
};

export function Heading({ level, size = sizeOfLevel[level], id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className="heading" data-size={size} id={id}>
      {unbroken(children)}
    </Tag>
  );
}

export type TextProps = {
  tone?: "normal" | "soft" | "brand" | "signal" | "ok" | "warn" | "stop" | undefined;
  size?: "s" | "m" | "l" | undefined;
  weight?: "normal" | "bold" | undefined;
  /** Keeps typed line breaks, for texts that people wrote. */
  preserve?: boolean | undefined;
  as?: "p" | "span" | "div" | "strong" | "time" | undefined;
  dateTime?: string | undefined;
  lang?: string | undefined;
  id?: string | undefined;
  children?: ReactNode;
};

export function Text(props: TextProps) {
  const {
    tone = "normal",
    size = "s",
    weight = "normal",
    preserve,
    as: Tag = "p",
    dateTime,
    lang,
    id,
    children,
  } = props;
  return (
    <Tag
      className="text"
      data-tone={tone}
      data-size={size}
      data-weight={weight}
      data-preserve={preserve ? true : undefined}
      lang={lang}
      id={id}
      {...(Tag === "time" ? { dateTime } : {})}
    >
      {unbroken(children)}
    </Tag>
  );
}

export function Lead({ children }: { children: ReactNode }) {
  return <p className="lead">{unbroken(children)}</p>;
}

export type AProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className" | "style"> & {
  href: string;
  quiet?: boolean | undefined;
};

/** An anchor; `quiet` drops the underline until hover, only for lists of nothing but links. */
export function A({ quiet, children, ...rest }: AProps) {
  return (
    <a className="link" data-quiet={quiet ? true : undefined} {...rest}>
      {children}
    </a>
  );
}

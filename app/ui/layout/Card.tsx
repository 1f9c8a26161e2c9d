import type { HTMLAttributes, ReactNode } from "react";
import type { HeadingLevel } from "../type/text";

type Passed = Pick<
  HTMLAttributes<HTMLElement>,
  "id" | "onMouseEnter" | "onMouseLeave" | "onFocus" | "onBlur"
>;

export type CardProps = Passed & {
  title?: ReactNode;
  level?: HeadingLevel | undefined;
  /** With a link the whole card is clickable, while the link's name stays the title alone. */
  href?: string | undefined;
  eyebrow?: ReactNode;
  /** Under the title: MetaList, a company's name. */
  meta?: ReactNode;
  /** Stands at the end of the row on wide screens. */
  aside?: ReactNode;
  footer?: ReactNode;
  image?: { src: string; alt: string } | undefined;
  /** Lit from elsewhere, for example by hovering its pin on a map. */
  highlighted?: boolean | undefined;
  as?: "article" | "li" | "div" | undefined;
  children?: ReactNode;
};

export function Card(props: CardProps) {
  const {
    title,
    level = 3,
    href,
    eyebrow,
    meta,
    aside,
    footer,
    image,
    highlighted,
    as: Tag = "article",
    children,
    ...passed
  } = props;
  const HeadingTag = `h${level}` as const;
  return (
    <Tag
      className="card"
      data-link={href ? true : undefined}
      data-highlighted={highlighted ? true : undefined}
      {...passed}
    >
      {image ? <img className="card-image" src={image.src} alt={image.alt} loading="lazy" /> : null}
      <div className="card-row">
        <div className="card-body">
          {eyebrow ? <div className="card-eyebrow">{eyebrow}</div> : null}
          {title ? (
            <HeadingTag className="card-title">
              {href ? (
                <a className="card-link" href={href}>
                  {title}
                </a>
              ) : (
                title
              )}
            </HeadingTag>
          ) : null}
          {meta ? <div className="card-meta">{meta}</div> : null}
          {children}
        </div>
        {aside ? <div className="card-aside">{aside}</div> : null}
      </div>
      {footer ? <div className="card-footer">{footer}</div> : null}
    </Tag>
  );
}

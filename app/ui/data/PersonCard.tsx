import type { ReactNode } from "react";

export type PersonCardProps = {
  name: string;
  role?: ReactNode;
  /** Without a photo the initials of the name stand in its place. */
  photo?: string | undefined;
  children?: ReactNode;
};

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = words[0]?.charAt(0) ?? name.charAt(0).toUpperCase();
  const last = words.length > 1 ? (words[words.length - 1]?.charAt(0) ?? "") : "";
  return first + last;
}

/** A person to turn to, with room for telephone and mail. */
export function PersonCard({ name, role, photo, children }: PersonCardProps) {
  return (
    <div className="person">
      {photo ? (
        <img className="avatar" src={photo} alt="" width="64" height="64" loading="lazy" />
      ) : (
        <span className="avatar" aria-hidden="true">
          {initials(name)}
        </span>
      )}
      <div className="person-text">
        <p className="person-name">{name}</p>
        {role ? <p className="person-role">{role}</p> : null}
      </div>
      {children ? <div className="person-contact">{children}</div> : null}
    </div>
  );
}

import type { MouseEvent, ReactNode } from "react";
import { Icon } from "../icons/Icon";
import { Logo } from "../icons/Logo";

export type NavItem = {
  href: string;
  label: string;
  current?: boolean | undefined;
  count?: number | undefined;
};

export type AppShellProps = {
  skipLabel: string;
  homeHref: string;
  homeLabel: string;
  navLabel: string;
  menuLabel: string;
  nav: readonly NavItem[];
  /** Shown twice (header and phone menu, one of them hidden), so it must hold no element ids. */
  account?: ReactNode;
  /** A line above the header, such as a notice that this is a demonstration. */
  banner?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** A page may swap under an open menu, so choosing a link closes it. */
function closeMenu(event: MouseEvent<HTMLAnchorElement>) {
  event.currentTarget.closest("details")?.removeAttribute("open");
}

function NavList({ nav }: { nav: readonly NavItem[] }) {
  return (
    <ul className="nav-list">
      {nav.map((item) => (
        <li key={item.href}>
          <a
            className="nav-link"
            href={item.href}
            aria-current={item.current ? "page" : undefined}
            onClick={closeMenu}
          >
            {item.label}
            {item.count ? <span className="nav-count">{item.count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Children of the main landmark stand in the page column; blocks that bleed (Section with a tone, Hero, Split) reach the edges. */
export function AppShell(props: AppShellProps) {
  const { skipLabel, homeHref, homeLabel, navLabel, menuLabel, nav, account, banner, footer, children } =
    props;
  return (
    <div className="shell">
      <a className="skip-link" href="#inhoud">
        {skipLabel}
      </a>
      <header className="shell-header">
        {banner ? <div className="shell-banner">{banner}</div> : null}
        <div className="shell-bar">
          <a className="shell-home" href={homeHref} aria-label={homeLabel}>
            <Logo />
          </a>
          <nav className="shell-nav" aria-label={navLabel}>
            <NavList nav={nav} />
          </nav>
          {account ? <div className="shell-account">{account}</div> : null}
          <details className="shell-menu">
            <summary className="shell-menu-button">
              <Icon name="menu" />
              <span>{menuLabel}</span>
            </summary>
            <nav className="shell-menu-panel" aria-label={navLabel}>
              <NavList nav={nav} />
              {account ? <div className="shell-menu-account">{account}</div> : null}
            </nav>
          </details>
        </div>
      </header>
      <main className="shell-main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      {footer ? (
        <footer className="shell-footer">
          <svg
            className="footer-bridge"
            viewBox="0 0 1200 60"
            fill="none"
            preserveAspectRatio="xMidYMax slice"
            aria-hidden="true"
          >
            <path
              d="M-2000 56H420C450 30 510 8 600 8S750 30 780 56H3200"
              stroke="currentColor"
              strokeWidth="4"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <div className="shell-footer-inner">{footer}</div>
        </footer>
      ) : null}
    </div>
  );
}

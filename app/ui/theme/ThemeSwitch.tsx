import { type FormEvent, useState } from "react";
import { Icon } from "../icons/Icon";

export type Theme = "light" | "dark" | "system";

export type ThemeSwitchProps = {
  current: Theme;
  /** Path to come back to after the form is posted. */
  returnTo: string;
  label: string;
  optionLabels: Record<Theme, string>;
  action?: string | undefined;
};

const options = [
  { theme: "light", icon: "sun" },
  { theme: "dark", icon: "moon" },
  { theme: "system", icon: "monitor" },
] as const;

function show(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Posts `theme` and `returnTo`. With JavaScript the page changes at once and stays where it is. */
export function ThemeSwitch({
  current,
  returnTo,
  label,
  optionLabels,
  action = "/voorkeuren",
}: ThemeSwitchProps) {
  const [theme, setTheme] = useState(current);

  function onSubmit(event: FormEvent<HTMLFormElement>, chosen: Theme) {
    event.preventDefault();
    show(chosen);
    setTheme(chosen);
    // The answer is a redirect to this page, which there is no need to follow; the cookie is set all the same.
    fetch(action, {
      method: "post",
      body: new URLSearchParams({ theme: chosen, returnTo }),
      redirect: "manual",
    }).catch(() => undefined);
  }

  return (
    <div className="theme-switch" role="group" aria-label={label}>
      {options.map((option) => (
        <form
          key={option.theme}
          method="post"
          action={action}
          onSubmit={(event) => onSubmit(event, option.theme)}
        >
          <input type="hidden" name="theme" value={option.theme} />
          <input type="hidden" name="returnTo" value={returnTo} />
          <button className="theme-option" type="submit" aria-pressed={theme === option.theme}>
            <Icon name={option.icon} size="small" />
            <span>{optionLabels[option.theme]}</span>
          </button>
        </form>
      ))}
    </div>
  );
}

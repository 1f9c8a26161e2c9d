import { type ReactNode, useEffect, useState } from "react";

import { Button } from "../type/actions";
import { Heading, Text } from "../type/text";

export type SheetProps = {
  /** From whom it is, at the top of the paper. */
  from: ReactNode;
  /** Opposite of that, such as a date or a reference. */
  aside: ReactNode;
  title: ReactNode;
  /** What stands above the paper on screen, and is not printed. */
  controls: ReactNode;
  children: ReactNode;
};

/** One sheet of A4: a paper on screen, and alone on the page when it is printed. */
export function Sheet({ from, aside, title, controls, children }: SheetProps) {
  return (
    <>
      <div className="sheet-controls">{controls}</div>
      <article className="sheet">
        <p className="sheet-head">
          <strong>{from}</strong>
          <span>{aside}</span>
        </p>
        <Heading level={1} size="l">
          {title}
        </Heading>
        {children}
      </article>
    </>
  );
}

/** Opens the browser's window for printing; without scripts `hint` says how to get there. */
export function PrintButton({ label, hint }: { label: string; hint: string }) {
  const [scripted, setScripted] = useState(false);
  useEffect(() => {
    setScripted(true);
  }, []);
  return scripted ? (
    <Button variant="primary" icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  ) : (
    <Text tone="soft">{hint}</Text>
  );
}

import { useEffect, useRef, useState } from "react";

export type LiveNumberProps = {
  value: number | string;
  format?: ((value: number | string) => string) | undefined;
  /** The sentence that is spoken after a change: "1.234 studenten zonder leerbaan". */
  announce: (formatted: string) => string;
};

/** At most one announcement in this many milliseconds, so that a busy day does not talk without end. */
const quietTime = 5000;

/** A number that changes while the page is open: a soft flash for the eye, a polite sentence for the ear. */
export function LiveNumber({ value, format = String, announce }: LiveNumberProps) {
  const text = format(value);
  const before = useRef(text);
  const [spoken, setSpoken] = useState("");
  const [changes, setChanges] = useState(0);
  const sentence = announce(text);

  useEffect(() => {
    if (before.current === text) return;
    const first = changes === 0;
    before.current = text;
    setChanges((count) => count + 1);
    const timer = setTimeout(() => setSpoken(sentence), first ? 0 : quietTime);
    return () => clearTimeout(timer);
    // The count of changes only restarts the flash; it must not restart the announcement.
  }, [text, sentence]);

  return (
    <span className="live-number">
      <span key={changes} className="live-number-value" data-changed={changes > 0 ? true : undefined}>
        {text}
      </span>
      <span className="visually-hidden" role="status">
        {spoken}
      </span>
    </span>
  );
}

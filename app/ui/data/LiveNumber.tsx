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
  const sentence = announce(text);
  const lastSentence = useRef(sentence);
  const lastSpokenAt = useRef(0);
  const [spoken, setSpoken] = useState("");

  useEffect(() => {
    if (lastSentence.current === sentence) return;
    const speak = () => {
      lastSentence.current = sentence;
      lastSpokenAt.current = Date.now();
      setSpoken(sentence);
    };
    const timer = setTimeout(speak, Math.max(0, lastSpokenAt.current + quietTime - Date.now()));
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <span className="live-number">
      {/* A new key restarts the flash; the first number stands still because nothing was spoken yet. */}
      <span key={text} className="live-number-value" data-changed={spoken !== "" ? true : undefined}>
        {text}
      </span>
      <span className="visually-hidden" role="status">
        {spoken}
      </span>
    </span>
  );
}

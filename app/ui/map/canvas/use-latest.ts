import { useEffect, useRef } from "react";

/** Newest value of a prop, for listeners of the map that are bound once. */
export function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef<T>(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

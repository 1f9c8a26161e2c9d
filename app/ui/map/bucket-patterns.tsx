/** Marks per bucket, denser as it rises, so that print and colour-blind readers see the order too. */
export const bucketCount = 5;

export function patternId(prefix: string, bucket: number): string {
  return `${prefix}-bucket-${bucket}`;
}

export function BucketPatterns({ prefix }: { readonly prefix: string }) {
  const id = (bucket: number) => patternId(prefix, bucket);
  return (
    <defs>
      <pattern id={id(1)} width="9" height="9" patternUnits="userSpaceOnUse">
        <circle className="region-map-mark" cx="4.5" cy="4.5" r="0.9" strokeWidth="0" />
      </pattern>
      <pattern id={id(2)} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="region-map-mark" d="M0 3.5h7" strokeWidth="0.9" />
      </pattern>
      <pattern
        id={id(3)}
        width="4.5"
        height="4.5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <path className="region-map-mark" d="M0 2.25h4.5" strokeWidth="0.9" />
      </pattern>
      <pattern
        id={id(4)}
        width="4.5"
        height="4.5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="region-map-mark" d="M0 2.25h4.5M2.25 0v4.5" strokeWidth="0.9" />
      </pattern>
    </defs>
  );
}

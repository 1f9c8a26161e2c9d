import "./map.css";
import { useId } from "react";
import { bucketCount, BucketPatterns, patternId } from "./bucket-patterns";
import type { RegionPath } from "./static-map";

interface Props {
  /** From `regionPaths`, made for the same width and height. */
  readonly regions: readonly RegionPath[];
  readonly width: number;
  readonly height: number;
  /** Says what the map shows; the page offers the same figures as a table. */
  readonly title: string;
  /** Code → bucket 0–4; a missing code is drawn bare. */
  readonly bucketByCode: Readonly<Record<string, number>>;
  readonly hrefByCode?: Readonly<Record<string, string>> | undefined;
  /** Code → words behind the name: "Zeeland: 34". */
  readonly labelByCode?: Readonly<Record<string, string>> | undefined;
  readonly selected?: string | undefined;
}

/** Choropleth on the server: colour and pattern rise together, every region is a link with its name and value. */
export function RegionMapSvg({
  regions,
  width,
  height,
  title,
  bucketByCode,
  hrefByCode,
  labelByCode,
  selected,
}: Props) {
  const prefix = useId().replaceAll(":", "");
  return (
    <svg className="region-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
      <BucketPatterns prefix={prefix} />
      {[...regions]
        .sort((a, b) => Number(a.code === selected) - Number(b.code === selected))
        .map((region) => {
          const value = labelByCode?.[region.code];
          const name = value === undefined ? region.name : `${region.name}: ${value}`;
          const shapes = (
            <RegionShape path={region.path} bucket={bucketByCode[region.code]} prefix={prefix} />
          );
          const className = region.code === selected ? "is-selected" : undefined;
          const href = hrefByCode?.[region.code];
          return href === undefined ? (
            <g key={region.code} className={className} role="img" aria-label={name}>
              <title>{name}</title>
              {shapes}
            </g>
          ) : (
            <a
              key={region.code}
              href={href}
              className={className}
              aria-label={name}
              aria-current={region.code === selected ? "true" : undefined}
            >
              <title>{name}</title>
              {shapes}
            </a>
          );
        })}
    </svg>
  );
}

interface ShapeProps {
  readonly path: string;
  readonly bucket: number | undefined;
  readonly prefix: string;
}

function RegionShape({ path, bucket, prefix }: ShapeProps) {
  const level = bucket === undefined ? undefined : Math.max(0, Math.min(bucketCount - 1, bucket));
  return (
    <>
      <path className={`region-map-area region-map-${level ?? "bare"}`} d={path} fillRule="evenodd" />
      {level === undefined || level === 0 ? null : (
        <path
          className="region-map-pattern"
          d={path}
          fill={`url(#${patternId(prefix, level)})`}
          fillRule="evenodd"
        />
      )}
      <path className="region-map-ring" d={path} />
    </>
  );
}

interface LegendProps {
  readonly title: string;
  readonly ranges: readonly { readonly bucket: number; readonly label: string }[];
}

/** Colour, pattern and numbers of each bucket. */
export function BucketLegend({ title, ranges }: LegendProps) {
  const prefix = useId().replaceAll(":", "");
  return (
    <ul className="bucket-legend" aria-label={title}>
      {ranges.map(({ bucket, label }) => (
        <li key={bucket}>
          <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true" focusable="false">
            <BucketPatterns prefix={`${prefix}${bucket}`} />
            <RegionShape path="M0 0H28V18H0Z" bucket={bucket} prefix={`${prefix}${bucket}`} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

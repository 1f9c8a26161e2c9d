import "./map.css";
import type { StaticMapData } from "./static-map";

interface Props {
  readonly map: StaticMapData;
  /** Says what the picture shows. */
  readonly title: string;
}

/** Map without JavaScript: land, regions, one of them filled, and dots. */
export function StaticMap({ map, title }: Props) {
  return (
    <svg className="static-map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={title}>
      <rect className="static-map-water" width={map.width} height={map.height} />
      <path className="static-map-land" d={map.land} fillRule="evenodd" />
      <path className="static-map-home" d={map.home} fillRule="evenodd" />
      <path className="static-map-border" d={map.borders} />
      {map.selected === null ? null : (
        <path className="static-map-selected" d={map.selected} fillRule="evenodd" />
      )}
      {map.points.map((point) => (
        <circle
          key={`${point.x} ${point.y}`}
          className="static-map-point"
          cx={point.x}
          cy={point.y}
          r={5}
          fill={point.tone === null ? "var(--signal)" : `var(--kind-${point.tone})`}
        />
      ))}
    </svg>
  );
}

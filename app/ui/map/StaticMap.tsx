import "./map.css";
import { kindShapes, outlineOf } from "../icons/kind-shapes";
import type { StaticMapData } from "./static-map";

interface Props {
  readonly map: StaticMapData;
  /** Says what the picture shows. */
  readonly title: string;
}

/** Map without JavaScript: land, regions, one of them filled, and pins in the shapes of their kinds. */
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
      {map.points.map(({ x, y, mark }) =>
        mark === null ? (
          <circle key={`${x} ${y}`} className="static-map-dot" cx={x} cy={y} r={6} />
        ) : (
          <g key={`${x} ${y} ${mark.shape}`} transform={`translate(${x} ${y}) scale(.8) translate(-12 -12)`}>
            <path className="static-map-rim" d={outlineOf(mark.shape)} />
            <path d={kindShapes[mark.shape]} fill={`var(--kind-${mark.tone})`} fillRule="evenodd" />
          </g>
        ),
      )}
    </svg>
  );
}

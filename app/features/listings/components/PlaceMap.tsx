import { useMemo } from "react";

import { useMessages } from "~/platform/i18n/use-messages";
import { MapView } from "~/ui/map";

import type { ListingKind } from "../core/vocabulary";
import { kindMarks } from "../kinds";
import { mapMessages } from "../map.messages";

export interface PlaceMapProps {
  at: { id: string; lat: number; lng: number; kind: ListingKind; label: string };
}

/** A small map of one address. */
export function PlaceMap({ at }: PlaceMapProps) {
  const labels = useMessages(mapMessages);
  const points = useMemo(
    () => [{ id: at.id, lat: at.lat, lng: at.lng, label: at.label, ...kindMarks[at.kind] }],
    [at.id, at.lat, at.lng, at.label, at.kind],
  );
  return (
    <MapView
      center={{ lat: at.lat, lng: at.lng }}
      zoom={11}
      points={points}
      labels={labels}
      size="small"
      fallback={at.label}
    />
  );
}

import { useSubmit } from "@remix-run/react";

import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, PlanningBoard, Section } from "~/ui";

import { boardMessages } from "../board.messages";
import type { Board } from "../board.usecases.server";
import { BoardRideCard } from "./BoardRideCard";
import { WeekNav } from "./WeekNav";

/** A week of the buses: every ride on its day, to be moved to another day or bus. */
export function BoardWeek({ board }: { board: Board }) {
  const t = useMessages(boardMessages);
  const href = useHref();
  const locale = useLocale();
  const submit = useSubmit();
  return (
    <Section
      title={t.week(formatDate(locale, board.monday, "day"), formatDate(locale, board.sunday, "date"))}
    >
      <WeekNav board={board} />
      {board.vehicles.length === 0 ? (
        <EmptyState
          title={t.none.title}
          actions={
            <ButtonLink href={href("/beheer/techniekbus/voertuigen")} variant="primary" icon="plus">
              {t.none.add}
            </ButtonLink>
          }
        >
          {t.none.text}
        </EmptyState>
      ) : (
        <PlanningBoard
          label={t.board}
          emptyDay={t.emptyDay}
          dropLabel={t.drop}
          rows={board.vehicles.map(({ id, name, seats, from, until }) => ({
            key: id,
            title: name,
            detail: t.rowDetail(seats, from, until),
            from,
            until,
          }))}
          days={board.days.map((day) => ({
            key: day,
            title: formatDate(locale, day),
            current: day === board.today,
          }))}
          items={board.rides.map((ride) => ({
            key: ride.id,
            row: ride.vehicleId,
            day: ride.day,
            time: ride.time,
            movable: ride.ahead,
            content: <BoardRideCard ride={ride} vehicles={board.vehicles} />,
          }))}
          onMove={({ item, row, day, time }) =>
            submit({ intent: "move", rideId: item, vehicleId: row, day, time }, { method: "post" })
          }
        />
      )}
    </Section>
  );
}

-- A reservation waits for whoever moves its ride, and only then looks which vehicle the ride is on. One statement that
-- locks the ride and joins its vehicle would find no vehicle at all after such a wait, and let everybody in. The
-- vehicle is locked as well, so that nobody takes seats out of it meanwhile.
CREATE OR REPLACE FUNCTION bus_reservation_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bus record;
  room record;
  load record;
BEGIN
  IF NEW.status NOT IN ('requested', 'confirmed', 'done') THEN
    RETURN NULL;
  END IF;
  SELECT vehicle_id, cancelled_at INTO bus FROM ride WHERE id = NEW.ride_id FOR NO KEY UPDATE;
  IF bus.cancelled_at IS NOT NULL THEN
    RAISE EXCEPTION 'ride % is cancelled', NEW.ride_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_open';
  END IF;
  SELECT seats, wheelchair_places INTO room FROM vehicle WHERE id = bus.vehicle_id FOR SHARE;
  SELECT * INTO load FROM ride_load(NEW.ride_id);
  IF load.people > room.seats OR load.wheelchairs > room.wheelchair_places THEN
    RAISE EXCEPTION 'ride % has no room', NEW.ride_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seats';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION ride_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room record;
  load record;
BEGIN
  SELECT seats, wheelchair_places INTO room FROM vehicle WHERE id = NEW.vehicle_id FOR SHARE;
  SELECT * INTO load FROM ride_load(NEW.id);
  IF (NEW.cancelled_at IS NOT NULL AND load.people > 0)
    OR load.people > room.seats OR load.wheelchairs > room.wheelchair_places THEN
    RAISE EXCEPTION 'ride % carries more than that', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seats';
  END IF;
  RETURN NEW;
END $$;

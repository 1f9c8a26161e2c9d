-- Rules of moves, waiting lists, buffers and buses. Their names are what the application reads from the error.

-- What a booking holds fits its state, checked when the transaction commits. A confirmed one whose move waits for
-- an answer holds the new slot beside its own.
CREATE FUNCTION check_booking_holds(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  current record;
  held record;
  moving uuid;
BEGIN
  SELECT status, slot_id, pupils INTO current FROM booking WHERE id = checked;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  SELECT to_slot_id INTO moving FROM booking_move WHERE booking_id = checked AND status = 'waiting';
  SELECT count(*) AS slots,
      count(*) FILTER (WHERE slot_id = current.slot_id AND pupils = current.pupils) AS own,
      count(*) FILTER (WHERE slot_id = moving AND pupils = current.pupils) AS next
    INTO held FROM slot_hold WHERE booking_id = checked;
  IF (moving IS NOT NULL AND (current.status <> 'confirmed' OR held.slots <> 2 OR held.own <> 1 OR held.next <> 1))
    OR (moving IS NULL AND current.status IN ('requested', 'confirmed', 'completed', 'no_show')
      AND (held.slots <> 1 OR held.own <> 1))
    OR (current.status = 'countered' AND held.slots NOT BETWEEN 1 AND 3)
    OR (current.status IN ('declined', 'expired', 'withdrawn') AND held.slots <> 0) THEN
    RAISE EXCEPTION 'booking % is % and holds % slots', checked, current.status, held.slots
      USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_holds';
  END IF;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION booking_holds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_booking_holds(NEW.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION booking_move_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_booking_holds(NEW.booking_id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER booking_move_guard AFTER INSERT OR UPDATE ON booking_move
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION booking_move_guard();--> statement-breakpoint

-- A group to which a slot is offered holds it, and no other group in the line does.
CREATE FUNCTION waiting_entry_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  current record;
  held record;
BEGIN
  SELECT status, slot_id, pupils INTO current FROM waiting_entry WHERE id = NEW.id;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  SELECT count(*) AS slots, count(*) FILTER (WHERE slot_id = current.slot_id AND pupils = current.pupils) AS own
    INTO held FROM slot_hold WHERE waiting_id = NEW.id;
  IF held.slots <> held.own OR held.own <> (CASE WHEN current.status = 'offered' THEN 1 ELSE 0 END) THEN
    RAISE EXCEPTION 'waiting entry % is % and holds % slots', NEW.id, current.status, held.slots
      USING ERRCODE = 'check_violation', CONSTRAINT = 'waiting_entry_holds';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER waiting_entry_guard AFTER INSERT OR UPDATE ON waiting_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION waiting_entry_guard();--> statement-breakpoint

-- Around a claimed slot a company's buffer stays free in all its other slots, when it has set one. The settings row
-- is the lock that lines up claims on different slots of the company.
CREATE FUNCTION slot_hold_buffer_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked record;
  buffer interval;
BEGIN
  SELECT l.company_id, s.starts_at, s.ends_at INTO asked
    FROM slot s JOIN listing l ON l.id = s.listing_id WHERE s.id = NEW.slot_id;
  SELECT make_interval(mins => buffer_minutes) INTO buffer
    FROM company_settings WHERE company_id = asked.company_id AND buffer_minutes IS NOT NULL FOR UPDATE;
  IF FOUND AND EXISTS (
    SELECT FROM slot_hold h JOIN slot s ON s.id = h.slot_id JOIN listing l ON l.id = s.listing_id
    WHERE l.company_id = asked.company_id AND s.id <> NEW.slot_id
      AND (NEW.booking_id IS NULL OR h.booking_id IS DISTINCT FROM NEW.booking_id)
      AND s.starts_at < asked.ends_at + buffer AND s.ends_at > asked.starts_at - buffer
  ) THEN
    RAISE EXCEPTION 'slot % is within the buffer of another claim', NEW.slot_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'company_buffer';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER slot_hold_buffer_guard BEFORE INSERT OR UPDATE OF slot_id ON slot_hold
  FOR EACH ROW EXECUTE FUNCTION slot_hold_buffer_guard();--> statement-breakpoint

-- Rides of a vehicle never overlap, buffer included.
ALTER TABLE ride ADD CONSTRAINT ride_apart
  EXCLUDE USING gist (vehicle_id WITH =, tstzrange(blocked_from, blocked_until) WITH &&)
  WHERE (cancelled_at IS NULL);--> statement-breakpoint

-- Pupils, escorts and wheelchairs of a ride fit its vehicle.
CREATE FUNCTION ride_load(checked uuid, OUT people bigint, OUT wheelchairs bigint) LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(pupils + escorts), 0), coalesce(sum(wheelchairs), 0) FROM bus_reservation
    WHERE ride_id = checked AND status IN ('requested', 'confirmed', 'done')
$$;--> statement-breakpoint
CREATE FUNCTION bus_reservation_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bus record;
  load record;
BEGIN
  IF NEW.status NOT IN ('requested', 'confirmed', 'done') THEN
    RETURN NULL;
  END IF;
  SELECT r.cancelled_at, v.seats, v.wheelchair_places INTO bus
    FROM ride r JOIN vehicle v ON v.id = r.vehicle_id WHERE r.id = NEW.ride_id FOR NO KEY UPDATE OF r;
  IF bus.cancelled_at IS NOT NULL THEN
    RAISE EXCEPTION 'ride % is cancelled', NEW.ride_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_open';
  END IF;
  SELECT * INTO load FROM ride_load(NEW.ride_id);
  IF load.people > bus.seats OR load.wheelchairs > bus.wheelchair_places THEN
    RAISE EXCEPTION 'ride % has no room', NEW.ride_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seats';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER bus_reservation_guard AFTER INSERT OR UPDATE OF status, ride_id, pupils, escorts, wheelchairs ON bus_reservation
  FOR EACH ROW EXECUTE FUNCTION bus_reservation_guard();--> statement-breakpoint

-- Neither a smaller vehicle, nor fewer seats, nor putting away a ride that carries somebody.
CREATE FUNCTION ride_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bus record;
  load record;
BEGIN
  SELECT seats, wheelchair_places INTO bus FROM vehicle WHERE id = NEW.vehicle_id;
  SELECT * INTO load FROM ride_load(NEW.id);
  IF (NEW.cancelled_at IS NOT NULL AND load.people > 0)
    OR load.people > bus.seats OR load.wheelchairs > bus.wheelchair_places THEN
    RAISE EXCEPTION 'ride % carries more than that', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seats';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER ride_guard BEFORE UPDATE OF vehicle_id, cancelled_at ON ride
  FOR EACH ROW EXECUTE FUNCTION ride_guard();--> statement-breakpoint
CREATE FUNCTION vehicle_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM ride r, ride_load(r.id) load
    WHERE r.vehicle_id = NEW.id AND r.cancelled_at IS NULL AND r.ends_at > now()
      AND (load.people > NEW.seats OR load.wheelchairs > NEW.wheelchair_places)
  ) THEN
    RAISE EXCEPTION 'vehicle % carries more than that', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seats';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER vehicle_guard BEFORE UPDATE OF seats, wheelchair_places ON vehicle
  FOR EACH ROW EXECUTE FUNCTION vehicle_guard();

-- Rules that no code path may get around. Their names are what the application reads from the error.

-- A slot is claimed by at most max_groups groups with at most max_pupils pupils together.
CREATE FUNCTION slot_hold_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room record;
  taken record;
BEGIN
  SELECT max_groups, max_pupils, cancelled_at INTO room FROM slot WHERE id = NEW.slot_id FOR UPDATE;
  IF TG_OP = 'INSERT' AND room.cancelled_at IS NOT NULL THEN
    RAISE EXCEPTION 'slot % is cancelled', NEW.slot_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'slot_open';
  END IF;
  SELECT count(*) AS groups, coalesce(sum(pupils), 0) AS pupils INTO taken
    FROM slot_hold WHERE slot_id = NEW.slot_id AND id <> NEW.id;
  IF taken.groups + 1 > room.max_groups OR taken.pupils + NEW.pupils > room.max_pupils THEN
    RAISE EXCEPTION 'slot % has no room', NEW.slot_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'slot_capacity';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER slot_hold_guard BEFORE INSERT OR UPDATE OF slot_id, pupils ON slot_hold
  FOR EACH ROW EXECUTE FUNCTION slot_hold_guard();--> statement-breakpoint

-- Room cannot be lowered below what is taken.
CREATE FUNCTION slot_room_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taken record;
BEGIN
  SELECT count(*) AS groups, coalesce(sum(pupils), 0) AS pupils INTO taken
    FROM slot_hold WHERE slot_id = NEW.id;
  IF taken.groups > NEW.max_groups OR taken.pupils > NEW.max_pupils THEN
    RAISE EXCEPTION 'slot % holds more than that', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'slot_capacity';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER slot_room_guard BEFORE UPDATE OF max_groups, max_pupils ON slot
  FOR EACH ROW EXECUTE FUNCTION slot_room_guard();--> statement-breakpoint

-- What a booking holds fits its state, checked when the transaction commits.
CREATE FUNCTION booking_holds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  current record;
  held record;
BEGIN
  SELECT status, slot_id, pupils INTO current FROM booking WHERE id = NEW.id;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  SELECT count(*) AS slots, count(*) FILTER (WHERE slot_id = current.slot_id AND pupils = current.pupils) AS own
    INTO held FROM slot_hold WHERE booking_id = NEW.id;
  IF (current.status IN ('requested', 'confirmed', 'completed', 'no_show') AND (held.slots <> 1 OR held.own <> 1))
    OR (current.status = 'countered' AND held.slots NOT BETWEEN 1 AND 3)
    OR (current.status IN ('declined', 'expired', 'withdrawn') AND held.slots <> 0) THEN
    RAISE EXCEPTION 'booking % is % and holds % slots', NEW.id, current.status, held.slots
      USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_holds';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER booking_holds_guard AFTER INSERT OR UPDATE ON booking
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION booking_holds_guard();--> statement-breakpoint

-- Accepted and placed students never exceed a listing's places.
CREATE FUNCTION placement_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room integer;
  taken integer;
BEGIN
  IF NEW.status NOT IN ('accepted', 'placed') THEN
    RETURN NEW;
  END IF;
  SELECT places INTO room FROM listing WHERE id = NEW.listing_id FOR UPDATE;
  SELECT count(*) INTO taken FROM placement
    WHERE listing_id = NEW.listing_id AND id <> NEW.id AND status IN ('accepted', 'placed');
  IF room IS NULL OR taken + 1 > room THEN
    RAISE EXCEPTION 'listing % has no place left', NEW.listing_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_places';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER placement_guard BEFORE INSERT OR UPDATE OF status, listing_id ON placement
  FOR EACH ROW EXECUTE FUNCTION placement_guard();--> statement-breakpoint

CREATE FUNCTION listing_places_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.places < (SELECT count(*) FROM placement
      WHERE listing_id = NEW.id AND status IN ('accepted', 'placed')) THEN
    RAISE EXCEPTION 'listing % has more students than that', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_places';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER listing_places_guard BEFORE UPDATE OF places ON listing
  FOR EACH ROW EXECUTE FUNCTION listing_places_guard();--> statement-breakpoint

-- One active placement per student and period.
ALTER TABLE placement ADD CONSTRAINT placement_one_active
  EXCLUDE USING gist (student_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
  WHERE (status IN ('accepted', 'placed'));--> statement-breakpoint

-- What the words of a search are looked up in.
CREATE FUNCTION listing_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  company_name text;
BEGIN
  SELECT name INTO company_name FROM company WHERE id = NEW.company_id;
  NEW.search :=
    setweight(to_tsvector('vakbrug', NEW.title), 'A') ||
    setweight(to_tsvector('vakbrug', coalesce(company_name, '') || ' ' || NEW.place), 'B') ||
    setweight(to_tsvector('vakbrug', NEW.summary || ' ' || coalesce(NEW.campaign, '')), 'C') ||
    setweight(to_tsvector('vakbrug', NEW.description), 'D');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER listing_search
  BEFORE INSERT OR UPDATE OF title, summary, description, place, campaign, company_id ON listing
  FOR EACH ROW EXECUTE FUNCTION listing_search();--> statement-breakpoint
CREATE FUNCTION company_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listing SET title = title WHERE company_id = NEW.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER company_renamed AFTER UPDATE OF name ON company
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION company_renamed();

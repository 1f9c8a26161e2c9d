-- What takes one of a listing's places: an offer that is out, an accepted and a placed student. Every count of places
-- goes through this one function.
CREATE FUNCTION takes_place(status text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT status IN ('offered', 'accepted', 'placed')
$$;--> statement-breakpoint
-- Offers that are out, accepted and placed students together never exceed a listing's places.
CREATE OR REPLACE FUNCTION placement_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room integer;
  taken integer;
BEGIN
  IF NOT takes_place(NEW.status) THEN
    RETURN NEW;
  END IF;
  SELECT places INTO room FROM listing WHERE id = NEW.listing_id FOR UPDATE;
  SELECT count(*) INTO taken FROM placement
    WHERE listing_id = NEW.listing_id AND id <> NEW.id AND takes_place(status);
  IF room IS NULL OR taken + 1 > room THEN
    RAISE EXCEPTION 'listing % has no place left', NEW.listing_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_places';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION listing_places_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.places < (SELECT count(*) FROM placement
      WHERE listing_id = NEW.id AND takes_place(status)) THEN
    RAISE EXCEPTION 'listing % has more students than that', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_places';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint

-- A person has at most ten open applications; their student row is the lock that lines them up.
CREATE FUNCTION placement_ten_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM student WHERE id = NEW.student_id FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM placement WHERE student_id = NEW.student_id
      AND status IN ('submitted', 'viewed', 'invited', 'offered')) >= 10 THEN
    RAISE EXCEPTION 'student % has ten open applications', NEW.student_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_ten_open';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER placement_ten_open BEFORE INSERT ON placement
  FOR EACH ROW WHEN (NEW.status = 'submitted') EXECUTE FUNCTION placement_ten_open();--> statement-breakpoint

-- A signed agreement is over the terms that it shows, and terms with a signature do not change.
CREATE FUNCTION agreement_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.terms_hash <> OLD.terms_hash
    AND EXISTS (SELECT FROM signature WHERE agreement_id = NEW.id AND status = 'signed') THEN
    RAISE EXCEPTION 'agreement % is signed', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_terms_signed';
  END IF;
  IF NEW.status = 'signed' AND EXISTS (
    SELECT FROM signature WHERE agreement_id = NEW.id AND (status <> 'signed' OR signed_hash <> NEW.terms_hash)
  ) THEN
    RAISE EXCEPTION 'agreement % lacks a signature', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_all_signed';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER agreement_guard BEFORE UPDATE ON agreement
  FOR EACH ROW EXECUTE FUNCTION agreement_guard();

-- Lesson hours of a school never overlap. The day is only there to make a range of two times.
ALTER TABLE bell_period ADD CONSTRAINT bell_period_apart
  EXCLUDE USING gist (
    school_id WITH =,
    tsrange(date '2000-01-01' + starts_at, date '2000-01-01' + ends_at) WITH &&
  );--> statement-breakpoint

-- Parallel classes are asked for, answered and withdrawn as one request: of one school at one listing, and when the
-- transaction commits either all of them wait for an answer or none does.
CREATE FUNCTION booking_bundle_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bundle record;
BEGIN
  SELECT count(*) AS classes, count(DISTINCT (school_id, listing_id)) AS askers,
      count(*) FILTER (WHERE status IN ('requested', 'countered')) AS waiting
    INTO bundle FROM booking WHERE bundle_id = NEW.bundle_id;
  IF bundle.askers > 1 OR bundle.waiting NOT IN (0, bundle.classes) THEN
    RAISE EXCEPTION 'of the % classes of bundle % only % wait for an answer', bundle.classes, NEW.bundle_id, bundle.waiting
      USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_bundle_together';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER booking_bundle_guard AFTER INSERT OR UPDATE OF status, bundle_id ON booking
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.bundle_id IS NOT NULL)
  EXECUTE FUNCTION booking_bundle_guard();

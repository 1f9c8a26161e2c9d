-- Claims on a slot line up, and do not stand in the way of who only points at it, such as a request that names it as
-- its second choice while it holds another slot: two of those could wait for each other.
CREATE OR REPLACE FUNCTION slot_hold_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room record;
  taken record;
BEGIN
  SELECT max_groups, max_pupils, cancelled_at INTO room FROM slot WHERE id = NEW.slot_id FOR NO KEY UPDATE;
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
END $$;

ALTER TABLE "minor_rule" ADD COLUMN "min_rest_minutes" integer;--> statement-breakpoint
ALTER TABLE "vehicle" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint

-- Which rides are over, the change of the vehicle says by its own moment, as everything else that is asked of a clock.
CREATE OR REPLACE FUNCTION vehicle_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM ride r, ride_load(r.id) load
    WHERE r.vehicle_id = NEW.id AND r.cancelled_at IS NULL AND r.ends_at > NEW.updated_at
      AND (load.people > NEW.seats OR load.wheelchairs > NEW.wheelchair_places)
  ) THEN
    RAISE EXCEPTION 'vehicle % carries more than that', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ride_seats';
  END IF;
  RETURN NEW;
END $$;

ALTER TABLE "ride" ADD COLUMN "driven_seats" integer;--> statement-breakpoint
ALTER TABLE "ride" ADD COLUMN "driven_place" text;--> statement-breakpoint
ALTER TABLE "ride" ADD COLUMN "driven_lat" double precision;--> statement-breakpoint
ALTER TABLE "ride" ADD COLUMN "driven_lng" double precision;--> statement-breakpoint
ALTER TABLE "ride" ADD CONSTRAINT "ride_driven" CHECK (num_nulls("ride"."driven_seats", "ride"."driven_place", "ride"."driven_lat", "ride"."driven_lng") in (0, 4));
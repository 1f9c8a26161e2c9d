CREATE TABLE "booking_message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"booking_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid,
	"body" text NOT NULL,
	"idempotency_key" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "booking_move" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"booking_id" uuid NOT NULL,
	"from_slot_id" uuid NOT NULL,
	"to_slot_id" uuid NOT NULL,
	"asked_by" text NOT NULL,
	"asked_by_id" uuid,
	"status" text DEFAULT 'waiting' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"hold_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	CONSTRAINT "booking_move_other_slot" CHECK ("booking_move"."from_slot_id" <> "booking_move"."to_slot_id"),
	CONSTRAINT "booking_move_hold" CHECK (("booking_move"."status" = 'waiting') = ("booking_move"."hold_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "booking_reminder" (
	"booking_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"slot_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "booking_reminder_booking_id_kind_slot_id_pk" PRIMARY KEY("booking_id","kind","slot_id")
);
--> statement-breakpoint
CREATE TABLE "evaluation" (
	"booking_id" uuid NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid,
	"score" integer NOT NULL,
	"went_well" text DEFAULT '' NOT NULL,
	"better" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evaluation_booking_id_side_pk" PRIMARY KEY("booking_id","side"),
	CONSTRAINT "evaluation_score" CHECK ("evaluation"."score" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"school_id" uuid,
	"company_id" uuid,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "cofinancing_correction" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cofinancing_correction_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"entry_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"from_minutes" integer NOT NULL,
	"to_minutes" integer NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cofinancing_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"booking_id" uuid,
	"placement_id" uuid,
	"company_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"on_day" date NOT NULL,
	"minutes" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"company_attested_at" timestamp with time zone,
	"company_attested_by" uuid,
	"school_attested_at" timestamp with time zone,
	"school_attested_by" uuid,
	"voided_at" timestamp with time zone,
	"created_by" uuid,
	"idempotency_key" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cofinancing_entry_minutes" CHECK ("cofinancing_entry"."minutes" between 0 and 600000),
	CONSTRAINT "cofinancing_entry_kind" CHECK (("cofinancing_entry"."kind" = 'booking') = ("cofinancing_entry"."booking_id" is not null) and ("cofinancing_entry"."kind" = 'placement') = ("cofinancing_entry"."placement_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "cofinancing_rate" (
	"region_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"cents_per_hour" integer NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	CONSTRAINT "cofinancing_rate_region_code_valid_from_pk" PRIMARY KEY("region_code","valid_from"),
	CONSTRAINT "cofinancing_rate_cents" CHECK ("cofinancing_rate"."cents_per_hour" between 0 and 100000)
);
--> statement-breakpoint
CREATE TABLE "company_response" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"asked" integer NOT NULL,
	"answered" integer NOT NULL,
	"median_hours" double precision,
	"computed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_settings" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"requests_per_month" integer,
	"paused_until" date,
	"paused_for_silence_at" timestamp with time zone,
	"buffer_minutes" integer,
	"hold_working_days" integer,
	"notice_days" integer,
	"deputy_id" uuid,
	"deputy_from" date,
	"deputy_until" date,
	CONSTRAINT "company_settings_requests" CHECK ("company_settings"."requests_per_month" between 1 and 1000),
	CONSTRAINT "company_settings_buffer" CHECK ("company_settings"."buffer_minutes" between 0 and 1440),
	CONSTRAINT "company_settings_hold_days" CHECK ("company_settings"."hold_working_days" between 1 and 20),
	CONSTRAINT "company_settings_notice" CHECK ("company_settings"."notice_days" between 0 and 60),
	CONSTRAINT "company_settings_deputy" CHECK ("company_settings"."deputy_until" >= "company_settings"."deputy_from")
);
--> statement-breakpoint
CREATE TABLE "favourite" (
	"user_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "favourite_user_id_listing_id_pk" PRIMARY KEY("user_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "bell_period" (
	"school_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	CONSTRAINT "bell_period_school_id_number_pk" PRIMARY KEY("school_id","number"),
	CONSTRAINT "bell_period_number" CHECK ("bell_period"."number" between 1 and 20),
	CONSTRAINT "bell_period_times" CHECK ("bell_period"."ends_at" > "bell_period"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "school_closed" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"school_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "school_closed_period" CHECK ("school_closed"."ends_on" >= "school_closed"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "bus_reservation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"ride_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"booking_id" uuid,
	"requested_by" uuid,
	"status" text DEFAULT 'requested' NOT NULL,
	"pupils" integer NOT NULL,
	"escorts" integer NOT NULL,
	"wheelchairs" integer DEFAULT 0 NOT NULL,
	"from_place" text NOT NULL,
	"from_lat" double precision NOT NULL,
	"from_lng" double precision NOT NULL,
	"to_place" text NOT NULL,
	"to_lat" double precision NOT NULL,
	"to_lng" double precision NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"reason" text,
	"idempotency_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bus_reservation_pupils" CHECK ("bus_reservation"."pupils" between 0 and 100 and "bus_reservation"."escorts" between 0 and 100),
	CONSTRAINT "bus_reservation_somebody" CHECK ("bus_reservation"."pupils" + "bus_reservation"."escorts" > 0),
	CONSTRAINT "bus_reservation_wheelchairs" CHECK ("bus_reservation"."wheelchairs" between 0 and "bus_reservation"."pupils" + "bus_reservation"."escorts")
);
--> statement-breakpoint
CREATE TABLE "bus_reservation_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bus_reservation_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reservation_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"from_status" text,
	"to_status" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "ride" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"blocked_from" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"driver" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ride_window" CHECK ("ride"."ends_at" > "ride"."starts_at"),
	CONSTRAINT "ride_buffer" CHECK ("ride"."blocked_from" <= "ride"."starts_at" and "ride"."blocked_until" >= "ride"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "vehicle" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"seats" integer NOT NULL,
	"wheelchair_places" integer DEFAULT 0 NOT NULL,
	"postcode" text NOT NULL,
	"place" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"available_from" time NOT NULL,
	"available_until" time NOT NULL,
	"weekdays" integer[] NOT NULL,
	"buffer_minutes" integer DEFAULT 15 NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vehicle_seats" CHECK ("vehicle"."seats" between 1 and 100),
	CONSTRAINT "vehicle_wheelchairs" CHECK ("vehicle"."wheelchair_places" between 0 and "vehicle"."seats"),
	CONSTRAINT "vehicle_hours" CHECK ("vehicle"."available_until" > "vehicle"."available_from"),
	CONSTRAINT "vehicle_buffer" CHECK ("vehicle"."buffer_minutes" between 0 and 240)
);
--> statement-breakpoint
CREATE TABLE "vehicle_region" (
	"vehicle_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	CONSTRAINT "vehicle_region_vehicle_id_region_code_pk" PRIMARY KEY("vehicle_id","region_code")
);
--> statement-breakpoint
CREATE TABLE "waiting_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slot_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"user_id" uuid,
	"status" text DEFAULT 'waiting' NOT NULL,
	"group_audience" text NOT NULL,
	"group_year" integer,
	"pupils" integer NOT NULL,
	"escorts" integer DEFAULT 1 NOT NULL,
	"goal" text NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"offer_until" timestamp with time zone,
	"booking_id" uuid,
	"idempotency_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waiting_entry_pupils" CHECK ("waiting_entry"."pupils" between 1 and 1000),
	CONSTRAINT "waiting_entry_offered" CHECK (("waiting_entry"."status" = 'offered') = ("waiting_entry"."offer_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "waiting_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "waiting_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"entry_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"from_status" text,
	"to_status" text NOT NULL,
	"note" text
);
--> statement-breakpoint
DROP INDEX "booking_reference_key";--> statement-breakpoint
ALTER TABLE "slot_hold" ALTER COLUMN "booking_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "app_user" ADD COLUMN "email_bounced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "choice" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "second_of" uuid;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "second_slot_id" uuid;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "bundle_id" uuid;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "repeat_of" uuid;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "group_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "youngest_age" integer;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "vog_wanted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "lesson_starts_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "lesson_ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "company_minutes" integer;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "desk_done_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "desk_done_by" uuid;--> statement-breakpoint
ALTER TABLE "slot_hold" ADD COLUMN "waiting_id" uuid;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "what_to_wear" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "arrival" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "vog_available" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "company_minutes" integer;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "confirm_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "bounced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "booking_message" ADD CONSTRAINT "booking_message_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_message" ADD CONSTRAINT "booking_message_author_id_app_user_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_move" ADD CONSTRAINT "booking_move_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_move" ADD CONSTRAINT "booking_move_from_slot_id_slot_id_fk" FOREIGN KEY ("from_slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_move" ADD CONSTRAINT "booking_move_to_slot_id_slot_id_fk" FOREIGN KEY ("to_slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_move" ADD CONSTRAINT "booking_move_asked_by_id_app_user_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_move" ADD CONSTRAINT "booking_move_decided_by_id_app_user_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_reminder" ADD CONSTRAINT "booking_reminder_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_reminder" ADD CONSTRAINT "booking_reminder_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_author_id_app_user_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_correction" ADD CONSTRAINT "cofinancing_correction_entry_id_cofinancing_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."cofinancing_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_correction" ADD CONSTRAINT "cofinancing_correction_actor_id_app_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_placement_id_placement_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_company_attested_by_app_user_id_fk" FOREIGN KEY ("company_attested_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_school_attested_by_app_user_id_fk" FOREIGN KEY ("school_attested_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_entry" ADD CONSTRAINT "cofinancing_entry_created_by_app_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cofinancing_rate" ADD CONSTRAINT "cofinancing_rate_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_response" ADD CONSTRAINT "company_response_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_settings" ADD CONSTRAINT "company_settings_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_settings" ADD CONSTRAINT "company_settings_deputy_id_contact_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."contact"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourite" ADD CONSTRAINT "favourite_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourite" ADD CONSTRAINT "favourite_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bell_period" ADD CONSTRAINT "bell_period_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_closed" ADD CONSTRAINT "school_closed_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bus_reservation" ADD CONSTRAINT "bus_reservation_ride_id_ride_id_fk" FOREIGN KEY ("ride_id") REFERENCES "public"."ride"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bus_reservation" ADD CONSTRAINT "bus_reservation_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bus_reservation" ADD CONSTRAINT "bus_reservation_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bus_reservation" ADD CONSTRAINT "bus_reservation_requested_by_app_user_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bus_reservation_history" ADD CONSTRAINT "bus_reservation_history_reservation_id_bus_reservation_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."bus_reservation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bus_reservation_history" ADD CONSTRAINT "bus_reservation_history_actor_id_app_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ride" ADD CONSTRAINT "ride_vehicle_id_vehicle_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicle"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_region" ADD CONSTRAINT "vehicle_region_vehicle_id_vehicle_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_region" ADD CONSTRAINT "vehicle_region_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_entry" ADD CONSTRAINT "waiting_entry_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_entry" ADD CONSTRAINT "waiting_entry_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_entry" ADD CONSTRAINT "waiting_entry_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_entry" ADD CONSTRAINT "waiting_entry_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_history" ADD CONSTRAINT "waiting_history_entry_id_waiting_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."waiting_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_history" ADD CONSTRAINT "waiting_history_actor_id_app_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "booking_message_key" ON "booking_message" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "booking_message_booking" ON "booking_message" USING btree ("booking_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_move_one_waiting" ON "booking_move" USING btree ("booking_id") WHERE "booking_move"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX "booking_move_hold_until" ON "booking_move" USING btree ("hold_until");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_secret_key" ON "calendar_feed" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "calendar_feed_user" ON "calendar_feed" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "cofinancing_correction_entry" ON "cofinancing_correction" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cofinancing_entry_booking_key" ON "cofinancing_entry" USING btree ("booking_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cofinancing_entry_placement_key" ON "cofinancing_entry" USING btree ("placement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cofinancing_entry_idempotency_key" ON "cofinancing_entry" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "cofinancing_entry_region" ON "cofinancing_entry" USING btree ("municipality_code","on_day");--> statement-breakpoint
CREATE INDEX "cofinancing_entry_company" ON "cofinancing_entry" USING btree ("company_id","on_day");--> statement-breakpoint
CREATE INDEX "cofinancing_entry_school" ON "cofinancing_entry" USING btree ("school_id","on_day");--> statement-breakpoint
CREATE INDEX "favourite_listing" ON "favourite" USING btree ("listing_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bus_reservation_reference_key" ON "bus_reservation" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "bus_reservation_idempotency_key" ON "bus_reservation" USING btree ("idempotency_key");--> statement-breakpoint
CREATE UNIQUE INDEX "bus_reservation_booking_key" ON "bus_reservation" USING btree ("booking_id") WHERE "bus_reservation"."status" in ('requested', 'confirmed');--> statement-breakpoint
CREATE INDEX "bus_reservation_ride" ON "bus_reservation" USING btree ("ride_id","status");--> statement-breakpoint
CREATE INDEX "bus_reservation_school" ON "bus_reservation" USING btree ("school_id","status");--> statement-breakpoint
CREATE INDEX "bus_reservation_history_reservation" ON "bus_reservation_history" USING btree ("reservation_id");--> statement-breakpoint
CREATE INDEX "ride_vehicle_start" ON "ride" USING btree ("vehicle_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "waiting_entry_idempotency_key" ON "waiting_entry" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "waiting_entry_line" ON "waiting_entry" USING btree ("slot_id","status","created_at");--> statement-breakpoint
CREATE INDEX "waiting_entry_school" ON "waiting_entry" USING btree ("school_id","status");--> statement-breakpoint
CREATE INDEX "waiting_entry_offer_until" ON "waiting_entry" USING btree ("offer_until");--> statement-breakpoint
CREATE INDEX "waiting_history_entry" ON "waiting_history" USING btree ("entry_id");--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_second_of_booking_id_fk" FOREIGN KEY ("second_of") REFERENCES "public"."booking"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_second_slot_id_slot_id_fk" FOREIGN KEY ("second_slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_repeat_of_booking_id_fk" FOREIGN KEY ("repeat_of") REFERENCES "public"."booking"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_desk_done_by_app_user_id_fk" FOREIGN KEY ("desk_done_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_hold" ADD CONSTRAINT "slot_hold_waiting_id_waiting_entry_id_fk" FOREIGN KEY ("waiting_id") REFERENCES "public"."waiting_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "booking_bundle" ON "booking" USING btree ("bundle_id");--> statement-breakpoint
CREATE INDEX "booking_company_created" ON "booking" USING btree ("company_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_second_of_key" ON "booking" USING btree ("second_of");--> statement-breakpoint
CREATE UNIQUE INDEX "slot_hold_waiting_key" ON "slot_hold" USING btree ("waiting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_reference_key" ON "booking" USING btree ("reference","choice");--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_choice" CHECK ("booking"."choice" in (1, 2) and ("booking"."choice" = 2) = ("booking"."second_of" is not null));--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_youngest_age" CHECK ("booking"."youngest_age" between 3 and 99);--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_company_minutes" CHECK ("booking"."company_minutes" between 0 and 60000);--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_lesson_hours" CHECK (("booking"."lesson_starts_at" is null) = ("booking"."lesson_ends_at" is null) and "booking"."lesson_ends_at" > "booking"."lesson_starts_at");--> statement-breakpoint
ALTER TABLE "slot_hold" ADD CONSTRAINT "slot_hold_one_owner" CHECK (num_nonnulls("slot_hold"."booking_id", "slot_hold"."waiting_id") = 1);--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_company_minutes" CHECK ("listing"."company_minutes" between 0 and 60000);
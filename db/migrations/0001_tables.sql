CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordinator_region" (
	"user_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	CONSTRAINT "coordinator_region_user_id_region_code_pk" PRIMARY KEY("user_id","region_code")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "token" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"purpose" text NOT NULL,
	"secret_hash" text NOT NULL,
	"user_id" uuid,
	"subject_id" uuid,
	"email" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app_user" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"password_hash" text,
	"locale" text DEFAULT 'nl' NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"email_confirmed_at" timestamp with time zone,
	"blocked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone,
	CONSTRAINT "app_user_email_lower" CHECK ("app_user"."email" = lower("app_user"."email"))
);
--> statement-breakpoint
CREATE TABLE "booking" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"slot_id" uuid NOT NULL,
	"requested_by" uuid,
	"status" text NOT NULL,
	"group_audience" text NOT NULL,
	"group_year" integer,
	"pupils" integer NOT NULL,
	"escorts" integer DEFAULT 1 NOT NULL,
	"goal" text NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"hold_until" timestamp with time zone,
	"reason" text,
	"agreed_by_phone" boolean DEFAULT false NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"idempotency_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	CONSTRAINT "booking_pupils" CHECK ("booking"."pupils" between 1 and 1000),
	CONSTRAINT "booking_escorts" CHECK ("booking"."escorts" between 0 and 100),
	CONSTRAINT "booking_hold_while_waiting" CHECK (("booking"."status" in ('requested','countered')) = ("booking"."hold_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "booking_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "booking_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"booking_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"from_status" text,
	"to_status" text NOT NULL,
	"note" text,
	"slot_id" uuid
);
--> statement-breakpoint
CREATE TABLE "slot_hold" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slot_id" uuid NOT NULL,
	"booking_id" uuid NOT NULL,
	"pupils" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"province_code" text NOT NULL,
	"labour_market_region_code" text,
	"landsdeel_code" text,
	"holiday_region" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"name" text NOT NULL,
	"search_name" text NOT NULL,
	"aliases" text[] NOT NULL,
	"municipality_code" text,
	"province" text NOT NULL,
	"population" integer,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"postcodes" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postcode" (
	"country" text NOT NULL,
	"code" text NOT NULL,
	"place" text NOT NULL,
	"municipality_code" text,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	CONSTRAINT "postcode_country_code_pk" PRIMARY KEY("country","code")
);
--> statement-breakpoint
CREATE TABLE "region" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"country" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"west" double precision NOT NULL,
	"south" double precision NOT NULL,
	"east" double precision NOT NULL,
	"north" double precision NOT NULL,
	"holiday_region" text
);
--> statement-breakpoint
CREATE TABLE "region_municipality" (
	"region_code" text NOT NULL,
	"municipality_code" text NOT NULL,
	CONSTRAINT "region_municipality_region_code_municipality_code_pk" PRIMARY KEY("region_code","municipality_code")
);
--> statement-breakpoint
CREATE TABLE "school_holiday" (
	"country" text NOT NULL,
	"region" text NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "school_holiday_region_starts_on_name_pk" PRIMARY KEY("region","starts_on","name")
);
--> statement-breakpoint
CREATE TABLE "listing" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"status_reason" text,
	"company_id" uuid NOT NULL,
	"contact_id" uuid,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"description" text NOT NULL,
	"sector_slug" text NOT NULL,
	"audiences" text[] NOT NULL,
	"levels" integer[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{"nl"}' NOT NULL,
	"cost_cents" integer DEFAULT 0 NOT NULL,
	"duration_minutes" integer,
	"min_pupils" integer,
	"max_pupils" integer,
	"minimum_age" integer,
	"risk_assessment_youth" boolean DEFAULT false NOT NULL,
	"wheelchair_accessible" boolean DEFAULT false NOT NULL,
	"what_to_bring" text DEFAULT '' NOT NULL,
	"travel_km" integer,
	"hold_working_days" integer DEFAULT 5 NOT NULL,
	"notice_days" integer DEFAULT 3 NOT NULL,
	"campaign" text,
	"deliverable" text,
	"crebo" text,
	"route" text,
	"places" integer,
	"starts_from" date,
	"starts_until" date,
	"hours_per_week" integer,
	"days_per_week" integer,
	"pay_min_cents" integer,
	"pay_max_cents" integer,
	"requirements" text DEFAULT '' NOT NULL,
	"street" text DEFAULT '' NOT NULL,
	"house_number" text DEFAULT '' NOT NULL,
	"postcode" text NOT NULL,
	"place" text NOT NULL,
	"municipality_code" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"pt" "point" GENERATED ALWAYS AS (point(lng * 0.6157, lat)) STORED,
	"search" "tsvector",
	"ends_on" date,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listing_places_fit_kind" CHECK (("listing"."kind" in ('internship','apprenticeship')) = ("listing"."places" is not null)),
	CONSTRAINT "listing_places_positive" CHECK ("listing"."places" between 1 and 500),
	CONSTRAINT "listing_apprenticeship_complete" CHECK ("listing"."kind" <> 'apprenticeship' or ("listing"."crebo" is not null and "listing"."route" in ('bbl','combined'))),
	CONSTRAINT "listing_hold_days" CHECK ("listing"."hold_working_days" between 1 and 20),
	CONSTRAINT "listing_notice" CHECK ("listing"."notice_days" between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "listing_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "listing_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"listing_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"from_status" text,
	"to_status" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "slot" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"series_id" uuid,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"max_groups" integer DEFAULT 1 NOT NULL,
	"max_pupils" integer NOT NULL,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slot_ends_after_start" CHECK ("slot"."ends_at" > "slot"."starts_at"),
	CONSTRAINT "slot_groups" CHECK ("slot"."max_groups" between 1 and 50),
	CONSTRAINT "slot_pupils" CHECK ("slot"."max_pupils" between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "company" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"website" text,
	"phone" text,
	"sector_slug" text NOT NULL,
	"street" text DEFAULT '' NOT NULL,
	"house_number" text DEFAULT '' NOT NULL,
	"postcode" text NOT NULL,
	"place" text NOT NULL,
	"municipality_code" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"verification" text DEFAULT 'unverified' NOT NULL,
	"verification_reason" text,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"user_id" uuid,
	"name" text NOT NULL,
	"job_title" text DEFAULT '' NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"is_primary" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"company_id" uuid,
	"school_id" uuid,
	"role" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	CONSTRAINT "membership_one_organisation" CHECK (("membership"."company_id" is null) <> ("membership"."school_id" is null)),
	CONSTRAINT "membership_role_fits" CHECK (("membership"."role" in ('company_manager','practice_trainer')) = ("membership"."company_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "recognition" (
	"company_id" uuid NOT NULL,
	"crebo" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "recognition_company_id_crebo_pk" PRIMARY KEY("company_id","crebo")
);
--> statement-breakpoint
CREATE TABLE "school" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"audiences" text[] NOT NULL,
	"website" text,
	"street" text DEFAULT '' NOT NULL,
	"house_number" text DEFAULT '' NOT NULL,
	"postcode" text NOT NULL,
	"place" text NOT NULL,
	"municipality_code" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"verification" text DEFAULT 'unverified' NOT NULL,
	"verification_reason" text,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"to_address" text NOT NULL,
	"to_name" text,
	"locale" text NOT NULL,
	"template" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"calendar" text,
	"calendar_method" text,
	"subject_id" uuid,
	"status" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"handled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "scheduled_task" (
	"name" text PRIMARY KEY NOT NULL,
	"last_run_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"report_id" uuid,
	"crebo" text NOT NULL,
	"route" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"reason" text,
	"student_agreed_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid,
	"idempotency_key" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "placement_period" CHECK ("placement"."ends_on" > "placement"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "placement_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "placement_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"placement_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"from_status" text,
	"to_status" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "qualification" (
	"crebo" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" smallint,
	"dossier" text,
	"domain" text,
	"sector_slug" text NOT NULL,
	"source" text NOT NULL,
	"search_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sector" (
	"slug" text PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sector_mapping" (
	"sector_slug" text NOT NULL,
	"scheme" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "sector_mapping_scheme_code_sector_slug_pk" PRIMARY KEY("scheme","code","sector_slug")
);
--> statement-breakpoint
CREATE TABLE "enrolment_base" (
	"school_id" uuid NOT NULL,
	"crebo" text NOT NULL,
	"route" text NOT NULL,
	"school_year" integer NOT NULL,
	"students" integer NOT NULL,
	CONSTRAINT "enrolment_base_school_id_crebo_route_school_year_pk" PRIMARY KEY("school_id","crebo","route","school_year"),
	CONSTRAINT "enrolment_base_students" CHECK ("enrolment_base"."students" >= 0)
);
--> statement-breakpoint
CREATE TABLE "shortage_report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"student_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"crebo" text NOT NULL,
	"route" text NOT NULL,
	"school_year" integer NOT NULL,
	"wanted_from" date NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "shortage_report_closed" CHECK (("shortage_report"."status" in ('open','mediation')) = ("shortage_report"."closed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "shortage_report_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "shortage_report_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"from_status" text,
	"to_status" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "student" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"school_id" uuid NOT NULL,
	"student_number" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"birth_date" date,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "coordinator_region" ADD CONSTRAINT "coordinator_region_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordinator_region" ADD CONSTRAINT "coordinator_region_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_requested_by_app_user_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_history" ADD CONSTRAINT "booking_history_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_history" ADD CONSTRAINT "booking_history_actor_id_app_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_history" ADD CONSTRAINT "booking_history_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_hold" ADD CONSTRAINT "slot_hold_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_hold" ADD CONSTRAINT "slot_hold_booking_id_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."booking"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_code_region_code_fk" FOREIGN KEY ("code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_province_code_region_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_labour_market_region_code_region_code_fk" FOREIGN KEY ("labour_market_region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_landsdeel_code_region_code_fk" FOREIGN KEY ("landsdeel_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postcode" ADD CONSTRAINT "postcode_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_municipality" ADD CONSTRAINT "region_municipality_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_municipality" ADD CONSTRAINT "region_municipality_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_sector_slug_sector_slug_fk" FOREIGN KEY ("sector_slug") REFERENCES "public"."sector"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_history" ADD CONSTRAINT "listing_history_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_history" ADD CONSTRAINT "listing_history_actor_id_app_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company" ADD CONSTRAINT "company_sector_slug_sector_slug_fk" FOREIGN KEY ("sector_slug") REFERENCES "public"."sector"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company" ADD CONSTRAINT "company_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_decided_by_app_user_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school" ADD CONSTRAINT "school_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_student_id_student_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."student"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_report_id_shortage_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."shortage_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_proposed_by_app_user_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_history" ADD CONSTRAINT "placement_history_placement_id_placement_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_history" ADD CONSTRAINT "placement_history_actor_id_app_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_sector_slug_sector_slug_fk" FOREIGN KEY ("sector_slug") REFERENCES "public"."sector"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sector_mapping" ADD CONSTRAINT "sector_mapping_sector_slug_sector_slug_fk" FOREIGN KEY ("sector_slug") REFERENCES "public"."sector"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_base" ADD CONSTRAINT "enrolment_base_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_base" ADD CONSTRAINT "enrolment_base_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortage_report" ADD CONSTRAINT "shortage_report_student_id_student_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."student"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortage_report" ADD CONSTRAINT "shortage_report_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortage_report" ADD CONSTRAINT "shortage_report_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortage_report_history" ADD CONSTRAINT "shortage_report_history_report_id_shortage_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."shortage_report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortage_report_history" ADD CONSTRAINT "shortage_report_history_actor_id_app_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student" ADD CONSTRAINT "student_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student" ADD CONSTRAINT "student_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "token_secret_key" ON "token" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "token_subject" ON "token" USING btree ("purpose","subject_id");--> statement-breakpoint
CREATE INDEX "token_user" ON "token" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_reference_key" ON "booking" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_idempotency_key" ON "booking" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "booking_school" ON "booking" USING btree ("school_id","status");--> statement-breakpoint
CREATE INDEX "booking_company" ON "booking" USING btree ("company_id","status");--> statement-breakpoint
CREATE INDEX "booking_listing" ON "booking" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "booking_slot" ON "booking" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "booking_hold_until" ON "booking" USING btree ("hold_until");--> statement-breakpoint
CREATE INDEX "booking_history_booking" ON "booking_history" USING btree ("booking_id");--> statement-breakpoint
CREATE UNIQUE INDEX "slot_hold_key" ON "slot_hold" USING btree ("slot_id","booking_id");--> statement-breakpoint
CREATE INDEX "slot_hold_booking" ON "slot_hold" USING btree ("booking_id");--> statement-breakpoint
CREATE INDEX "municipality_province" ON "municipality" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "place_search_name_trgm" ON "place" USING gin ("search_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "place_municipality" ON "place" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "postcode_code" ON "postcode" USING btree ("code");--> statement-breakpoint
CREATE INDEX "postcode_municipality" ON "postcode" USING btree ("municipality_code");--> statement-breakpoint
CREATE UNIQUE INDEX "region_slug_key" ON "region" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "region_kind" ON "region" USING btree ("kind","name");--> statement-breakpoint
CREATE INDEX "region_municipality_municipality" ON "region_municipality" USING btree ("municipality_code");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_slug_key" ON "listing" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "listing_company" ON "listing" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "listing_status_kind" ON "listing" USING btree ("status","kind");--> statement-breakpoint
CREATE INDEX "listing_municipality" ON "listing" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "listing_crebo" ON "listing" USING btree ("crebo");--> statement-breakpoint
CREATE INDEX "listing_near" ON "listing" USING gist ("sector_slug","kind","pt");--> statement-breakpoint
CREATE INDEX "listing_pt" ON "listing" USING gist ("pt");--> statement-breakpoint
CREATE INDEX "listing_search" ON "listing" USING gin ("search");--> statement-breakpoint
CREATE INDEX "listing_title_trgm" ON "listing" USING gin (lower("title") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "listing_history_listing" ON "listing_history" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "slot_listing_start" ON "slot" USING btree ("listing_id","starts_at");--> statement-breakpoint
CREATE INDEX "slot_start" ON "slot" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "slot_listing_moment_key" ON "slot" USING btree ("listing_id","starts_at","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "company_slug_key" ON "company" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "company_municipality" ON "company" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "company_verification" ON "company" USING btree ("verification");--> statement-breakpoint
CREATE INDEX "company_name_trgm" ON "company" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "contact_company" ON "contact" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_primary_key" ON "contact" USING btree ("company_id") WHERE "contact"."is_primary";--> statement-breakpoint
CREATE UNIQUE INDEX "membership_company_key" ON "membership" USING btree ("user_id","company_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_school_key" ON "membership" USING btree ("user_id","school_id","role");--> statement-breakpoint
CREATE INDEX "membership_company" ON "membership" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "membership_school" ON "membership" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "membership_status" ON "membership" USING btree ("status");--> statement-breakpoint
CREATE INDEX "recognition_crebo" ON "recognition" USING btree ("crebo");--> statement-breakpoint
CREATE UNIQUE INDEX "school_slug_key" ON "school" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "school_external_id_key" ON "school" USING btree ("external_id");--> statement-breakpoint
CREATE INDEX "school_municipality" ON "school" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "school_name_trgm" ON "school" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "mail_due" ON "mail" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "mail_to" ON "mail" USING btree ("to_address");--> statement-breakpoint
CREATE INDEX "outbox_event_due" ON "outbox_event" USING btree ("handled_at","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_idempotency_key" ON "placement" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "placement_listing" ON "placement" USING btree ("listing_id","status");--> statement-breakpoint
CREATE INDEX "placement_student" ON "placement" USING btree ("student_id");--> statement-breakpoint
CREATE INDEX "placement_school" ON "placement" USING btree ("school_id","status");--> statement-breakpoint
CREATE INDEX "placement_company" ON "placement" USING btree ("company_id","status");--> statement-breakpoint
CREATE INDEX "placement_history_placement" ON "placement_history" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "qualification_search_name_trgm" ON "qualification" USING gin ("search_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "qualification_sector" ON "qualification" USING btree ("sector_slug");--> statement-breakpoint
CREATE INDEX "sector_mapping_sector" ON "sector_mapping" USING btree ("sector_slug");--> statement-breakpoint
CREATE UNIQUE INDEX "shortage_report_key" ON "shortage_report" USING btree ("student_id","route","school_year");--> statement-breakpoint
CREATE INDEX "shortage_report_school" ON "shortage_report" USING btree ("school_id","status");--> statement-breakpoint
CREATE INDEX "shortage_report_open" ON "shortage_report" USING btree ("status","crebo");--> statement-breakpoint
CREATE INDEX "shortage_report_created" ON "shortage_report" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "shortage_report_history_report" ON "shortage_report_history" USING btree ("report_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "student_number_key" ON "student" USING btree ("school_id","student_number");--> statement-breakpoint
CREATE INDEX "student_user" ON "student" USING btree ("user_id");
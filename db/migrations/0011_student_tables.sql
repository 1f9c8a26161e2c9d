CREATE TABLE "agreement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"placement_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"terms" jsonb NOT NULL,
	"terms_hash" text NOT NULL,
	"particulars" jsonb NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"signed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "agreement_file" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"mime" text NOT NULL,
	"content" "bytea" NOT NULL,
	"uploaded_by" uuid,
	"uploaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_file_size" CHECK (octet_length("agreement_file"."content") between 1 and 10485760)
);
--> statement-breakpoint
CREATE TABLE "minor_rule" (
	"id" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"age_from" integer NOT NULL,
	"age_until" integer NOT NULL,
	"max_minutes_per_day" integer,
	"max_minutes_per_week" integer,
	"earliest" time,
	"latest" time,
	"sundays" boolean NOT NULL,
	"guardian_signs" boolean NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"source" text NOT NULL,
	CONSTRAINT "minor_rule_ages" CHECK ("minor_rule"."age_until" >= "minor_rule"."age_from")
);
--> statement-breakpoint
CREATE TABLE "signature" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"code_hash" text,
	"code_until" timestamp with time zone,
	"code_attempts" integer DEFAULT 0 NOT NULL,
	"method" text,
	"typed_name" text,
	"signed_at" timestamp with time zone,
	"signed_hash" text,
	"refused_reason" text,
	CONSTRAINT "signature_complete" CHECK (("signature"."status" = 'signed') = ("signature"."signed_at" is not null and "signature"."signed_hash" is not null and "signature"."typed_name" is not null and "signature"."method" is not null))
);
--> statement-breakpoint
CREATE TABLE "application_message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"placement_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid,
	"body" text NOT NULL,
	"idempotency_key" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_option" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"placement_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"chosen_at" timestamp with time zone,
	CONSTRAINT "application_option_ends" CHECK ("application_option"."ends_at" > "application_option"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "saved_search" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"path" text NOT NULL,
	"frequency" text NOT NULL,
	"off_secret_hash" text NOT NULL,
	"last_run_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_search_hit" (
	"search_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_search_hit_search_id_listing_id_pk" PRIMARY KEY("search_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "listing_pool" (
	"listing_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"weeks" integer NOT NULL,
	CONSTRAINT "listing_pool_listing_id_company_id_pk" PRIMARY KEY("listing_id","company_id"),
	CONSTRAINT "listing_pool_weeks" CHECK ("listing_pool"."weeks" between 1 and 104)
);
--> statement-breakpoint
CREATE TABLE "student_cv" (
	"student_id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"mime" text NOT NULL,
	"content" "bytea" NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "student_cv_size" CHECK (octet_length("student_cv"."content") between 1 and 5242880)
);
--> statement-breakpoint
CREATE TABLE "student_profile" (
	"student_id" uuid PRIMARY KEY NOT NULL,
	"postcode" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"municipality_code" text,
	"lat" double precision,
	"lng" double precision,
	"claimed_school_id" uuid,
	"claimed_number" text,
	"claim_rejected_at" timestamp with time zone,
	"crebo" text,
	"level" integer,
	"route" text,
	"starts_from" date,
	"weekdays" integer[] DEFAULT '{}' NOT NULL,
	"travel_mode" text DEFAULT 'bicycle' NOT NULL,
	"max_minutes" integer DEFAULT 45 NOT NULL,
	"driving_licence" boolean DEFAULT false NOT NULL,
	"vog_willing" boolean DEFAULT false NOT NULL,
	"skills" text DEFAULT '' NOT NULL,
	"experience" text DEFAULT '' NOT NULL,
	"motivation" text DEFAULT '' NOT NULL,
	"languages" text[] DEFAULT '{"nl"}' NOT NULL,
	"guardian_name" text,
	"guardian_email" text,
	"guardian_consented_at" timestamp with time zone,
	"referral_consent" boolean DEFAULT false NOT NULL,
	"looking" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "student_profile_level" CHECK ("student_profile"."level" between 1 and 4),
	CONSTRAINT "student_profile_minutes" CHECK ("student_profile"."max_minutes" between 5 and 240),
	CONSTRAINT "student_profile_claim" CHECK (("student_profile"."claimed_school_id" is null) = ("student_profile"."claimed_number" is null))
);
--> statement-breakpoint
CREATE TABLE "import_batch" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"school_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"hash" text NOT NULL,
	"rows" integer NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shortage_snapshot" (
	"day" date NOT NULL,
	"region_code" text NOT NULL,
	"cut" text NOT NULL,
	"value" text DEFAULT '' NOT NULL,
	"demand" integer NOT NULL,
	"base" integer NOT NULL,
	"supply" integer NOT NULL,
	CONSTRAINT "shortage_snapshot_day_region_code_cut_value_pk" PRIMARY KEY("day","region_code","cut","value")
);
--> statement-breakpoint
DROP INDEX "student_user";--> statement-breakpoint
ALTER TABLE "placement" ALTER COLUMN "school_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ALTER COLUMN "starts_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ALTER COLUMN "ends_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "student" ALTER COLUMN "school_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "student" ALTER COLUMN "student_number" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "work_processes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "weekdays" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "practice_trainer_id" uuid;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "driving_licence_needed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "vog_needed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "objective_selection" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "how_to_get_there" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "school" ADD COLUMN "objective_selection" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "hours_per_week" integer;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "motivation" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "shares_cv" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "objective" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "offer_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "company_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "practice_trainer_id" uuid;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "referred_from" uuid;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "agreed_elsewhere_on" date;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "agreed_elsewhere_reference" text;--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "student" ADD COLUMN "kind" text DEFAULT 'student' NOT NULL;--> statement-breakpoint
ALTER TABLE "student" ADD COLUMN "crebo" text;--> statement-breakpoint
ALTER TABLE "student" ADD COLUMN "route" text;--> statement-breakpoint
ALTER TABLE "student" ADD COLUMN "enrolment_confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_placement_id_placement_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_created_by_app_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_file" ADD CONSTRAINT "agreement_file_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_file" ADD CONSTRAINT "agreement_file_uploaded_by_app_user_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_message" ADD CONSTRAINT "application_message_placement_id_placement_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_message" ADD CONSTRAINT "application_message_author_id_app_user_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_option" ADD CONSTRAINT "application_option_placement_id_placement_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search_hit" ADD CONSTRAINT "saved_search_hit_search_id_saved_search_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."saved_search"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search_hit" ADD CONSTRAINT "saved_search_hit_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_pool" ADD CONSTRAINT "listing_pool_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_pool" ADD CONSTRAINT "listing_pool_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_cv" ADD CONSTRAINT "student_cv_student_id_student_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."student"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_profile" ADD CONSTRAINT "student_profile_student_id_student_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."student"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_profile" ADD CONSTRAINT "student_profile_municipality_code_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipality"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_profile" ADD CONSTRAINT "student_profile_claimed_school_id_school_id_fk" FOREIGN KEY ("claimed_school_id") REFERENCES "public"."school"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_profile" ADD CONSTRAINT "student_profile_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_created_by_app_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."app_user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortage_snapshot" ADD CONSTRAINT "shortage_snapshot_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_version_key" ON "agreement" USING btree ("placement_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_one_current" ON "agreement" USING btree ("placement_id") WHERE "agreement"."status" in ('draft', 'signing', 'signed');--> statement-breakpoint
CREATE INDEX "agreement_file_agreement" ON "agreement_file" USING btree ("agreement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signature_role_key" ON "signature" USING btree ("agreement_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "application_message_key" ON "application_message" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "application_message_placement" ON "application_message" USING btree ("placement_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "application_option_key" ON "application_option" USING btree ("placement_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "application_option_chosen" ON "application_option" USING btree ("placement_id") WHERE "application_option"."chosen_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_search_key" ON "saved_search" USING btree ("user_id","path");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_search_off_key" ON "saved_search" USING btree ("off_secret_hash");--> statement-breakpoint
CREATE INDEX "saved_search_due" ON "saved_search" USING btree ("frequency","last_run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_pool_position_key" ON "listing_pool" USING btree ("listing_id","position");--> statement-breakpoint
CREATE INDEX "student_profile_claim" ON "student_profile" USING btree ("claimed_school_id");--> statement-breakpoint
CREATE INDEX "import_batch_school" ON "import_batch" USING btree ("school_id","created_at");--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_practice_trainer_id_contact_id_fk" FOREIGN KEY ("practice_trainer_id") REFERENCES "public"."contact"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_practice_trainer_id_contact_id_fk" FOREIGN KEY ("practice_trainer_id") REFERENCES "public"."contact"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_referred_from_placement_id_fk" FOREIGN KEY ("referred_from") REFERENCES "public"."placement"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student" ADD CONSTRAINT "student_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "placement_reference_key" ON "placement" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "placement_offer_until" ON "placement" USING btree ("offer_until");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_one_open" ON "placement" USING btree ("student_id","listing_id") WHERE "placement"."status" in ('submitted', 'viewed', 'invited', 'offered', 'proposed');--> statement-breakpoint
CREATE UNIQUE INDEX "student_user_key" ON "student" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_dates" CHECK ("placement"."status" not in ('offered', 'accepted', 'placed', 'ended', 'completed') or ("placement"."starts_on" is not null and "placement"."ends_on" is not null));--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_offer" CHECK (("placement"."status" = 'offered') = ("placement"."offer_until" is not null));--> statement-breakpoint
ALTER TABLE "student" ADD CONSTRAINT "student_school" CHECK (("student"."school_id" is null) = ("student"."student_number" is null));--> statement-breakpoint
ALTER TABLE "student" ADD CONSTRAINT "student_known" CHECK ("student"."school_id" is not null or "student"."user_id" is not null);
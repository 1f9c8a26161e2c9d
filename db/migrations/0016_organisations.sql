CREATE TABLE "recognition_claim" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"crebo" text NOT NULL,
	"sbb_number" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"status" text DEFAULT 'pending' NOT NULL,
	"reason" text,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recognition_claim_period" CHECK ("recognition_claim"."valid_until" >= "recognition_claim"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "started_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "asked_again_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "recognition_claim" ADD CONSTRAINT "recognition_claim_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_claim" ADD CONSTRAINT "recognition_claim_crebo_qualification_crebo_fk" FOREIGN KEY ("crebo") REFERENCES "public"."qualification"("crebo") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "recognition_claim_key" ON "recognition_claim" USING btree ("company_id","crebo");--> statement-breakpoint
CREATE INDEX "recognition_claim_status" ON "recognition_claim" USING btree ("status");
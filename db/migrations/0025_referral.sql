ALTER TABLE "placement" ADD COLUMN "recommended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "student_profile" ADD COLUMN "referral_consented_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "placement_referred_from" ON "placement" USING btree ("referred_from");--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_recommended" CHECK ("placement"."recommended_at" is null or "placement"."status" = 'declined');
ALTER TABLE "company" ADD COLUMN "verification_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "school" ADD COLUMN "verification_since" timestamp with time zone;
ALTER TABLE "student_profile" ADD COLUMN "claimed_at" timestamp with time zone;--> statement-breakpoint

-- When a claim that waits was made nobody wrote down; not later than this.
UPDATE "student_profile" SET "claimed_at" = "updated_at" WHERE "claimed_school_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "student_profile" ADD CONSTRAINT "student_profile_claimed_at" CHECK (("student_profile"."claimed_school_id" is null) = ("student_profile"."claimed_at" is null));
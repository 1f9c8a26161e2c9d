ALTER TABLE "company_settings" ADD COLUMN "resumed_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "booking_created" ON "booking" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "booking_unanswered" ON "booking" USING btree ("created_at") WHERE "booking"."status" = 'expired' and "booking"."desk_done_at" is null;
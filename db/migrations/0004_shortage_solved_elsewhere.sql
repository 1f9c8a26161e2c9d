ALTER TABLE "shortage_report" ADD COLUMN "solved_elsewhere" text;--> statement-breakpoint
ALTER TABLE "shortage_report" ADD COLUMN "renewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "shortage_report" ADD COLUMN "idempotency_key" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "shortage_report_idempotency_key" ON "shortage_report" USING btree ("idempotency_key");
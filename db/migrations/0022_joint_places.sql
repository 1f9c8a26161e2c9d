ALTER TABLE "listing" ADD COLUMN "contract" text;--> statement-breakpoint
ALTER TABLE "listing_pool" ADD COLUMN "status" text DEFAULT 'asked' NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_pool" ADD COLUMN "asked_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "listing_pool_company" ON "listing_pool" USING btree ("company_id");
ALTER TABLE "booking" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "waiting_entry" ADD COLUMN "youngest_age" integer;--> statement-breakpoint
ALTER TABLE "waiting_entry" ADD COLUMN "vog_wanted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "waiting_entry" ADD COLUMN "risks_accepted" boolean DEFAULT false NOT NULL;
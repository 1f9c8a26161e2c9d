ALTER TABLE "region" ADD COLUMN "search_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "region" ALTER COLUMN "search_name" DROP DEFAULT;

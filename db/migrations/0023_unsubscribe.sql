DROP INDEX "saved_search_off_key";--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "unsubscribe_url" text;--> statement-breakpoint
ALTER TABLE "saved_search" DROP COLUMN "off_secret_hash";
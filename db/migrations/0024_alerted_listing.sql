CREATE TABLE "alerted_listing" (
	"user_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alerted_listing_user_id_listing_id_pk" PRIMARY KEY("user_id","listing_id")
);
--> statement-breakpoint
ALTER TABLE "alerted_listing" ADD CONSTRAINT "alerted_listing_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerted_listing" ADD CONSTRAINT "alerted_listing_listing_id_listing_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerted_listing_listing" ON "alerted_listing" USING btree ("listing_id");--> statement-breakpoint
-- What a search knew when it was saved was not mailed; everything that it found later was.
INSERT INTO "alerted_listing" ("user_id", "listing_id", "created_at")
SELECT s."user_id", h."listing_id", min(h."created_at")
FROM "saved_search_hit" h JOIN "saved_search" s ON s."id" = h."search_id"
WHERE h."created_at" > s."created_at"
GROUP BY s."user_id", h."listing_id";

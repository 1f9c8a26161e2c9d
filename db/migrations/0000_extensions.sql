CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
-- Dutch stemming that does not mind accents: "één" finds "een".
CREATE TEXT SEARCH CONFIGURATION vakbrug (COPY = dutch);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION vakbrug
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;

-- Offers whose title or company has a word that looks like this one (lower case), for words that were mistyped.
-- The threshold is set here, so that it is the same on every connection and the trigram indexes are used.
CREATE FUNCTION listing_alike(word text) RETURNS TABLE (listing_id uuid, likeness real)
  LANGUAGE sql STABLE SET pg_trgm.word_similarity_threshold = 0.45 AS $$
  SELECT id, max(likeness) FROM (
    SELECT l.id, word_similarity(word, lower(l.title)) AS likeness
      FROM listing l WHERE word <% lower(l.title)
    UNION ALL
    SELECT l.id, word_similarity(word, lower(c.name))
      FROM company c JOIN listing l ON l.company_id = c.id WHERE word <% lower(c.name)
  ) alike GROUP BY id
$$;

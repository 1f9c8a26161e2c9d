-- What is hidden, in one place for search, map, counts and requests. A day is one on the calendar of Amsterdam.

-- Companies that take a break on a day: until a day of their own choice, or because they never answered.
CREATE FUNCTION paused_companies(day date) RETURNS TABLE (company_id uuid) LANGUAGE sql STABLE AS $$
  SELECT s.company_id FROM company_settings s
    WHERE s.paused_until >= day OR s.paused_for_silence_at IS NOT NULL
$$;--> statement-breakpoint

-- Companies that have had as many requests as they want in the month of a day; what came to nothing does not count.
CREATE FUNCTION full_companies(day date) RETURNS TABLE (company_id uuid) LANGUAGE sql STABLE AS $$
  SELECT s.company_id
    FROM company_settings s
    JOIN (
      SELECT b.company_id, count(*) AS requests FROM booking b
        WHERE b.created_at >= date_trunc('month', day::timestamp) AT TIME ZONE 'Europe/Amsterdam'
          AND b.status IN ('requested', 'countered', 'confirmed', 'completed')
        GROUP BY b.company_id
    ) month ON month.company_id = s.company_id
    WHERE s.requests_per_month <= month.requests
$$;

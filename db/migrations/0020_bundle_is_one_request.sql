-- To the number of requests that a company wants in a month, parallel classes are one request.
CREATE OR REPLACE FUNCTION full_companies(day date) RETURNS TABLE (company_id uuid) LANGUAGE sql STABLE AS $$
  SELECT s.company_id
    FROM company_settings s
    JOIN (
      SELECT b.company_id, count(DISTINCT coalesce(b.bundle_id, b.id)) AS requests FROM booking b
        WHERE b.created_at >= date_trunc('month', day::timestamp) AT TIME ZONE 'Europe/Amsterdam'
          AND b.status IN ('requested', 'countered', 'confirmed', 'completed')
        GROUP BY b.company_id
    ) month ON month.company_id = s.company_id
    WHERE s.requests_per_month <= month.requests
$$;

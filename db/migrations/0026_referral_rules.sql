-- Who had consented to being recommended before it was kept since when, did so when the profile was last saved.
UPDATE student_profile SET referral_consented_at = updated_at WHERE referral_consent;--> statement-breakpoint
ALTER TABLE student_profile ADD CONSTRAINT student_profile_referral
  CHECK (referral_consent = (referral_consented_at IS NOT NULL));--> statement-breakpoint

-- A recommendation that goes along with an application is one of the same student, made by another company. Seen when the
-- statement is done, so that both can be given to another row of their student at once.
CREATE FUNCTION placement_referral() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM placement used JOIN placement given ON given.id = used.referred_from
      WHERE (used.id = NEW.id OR used.referred_from = NEW.id)
        AND (given.student_id <> used.student_id OR given.company_id = used.company_id
          OR given.recommended_at IS NULL)
  ) THEN
    RAISE EXCEPTION 'placement % goes with a recommendation that is not the student''s, or of the same company', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_referral';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER placement_referral AFTER INSERT OR UPDATE OF referred_from, recommended_at, student_id, company_id
  ON placement FOR EACH ROW EXECUTE FUNCTION placement_referral();

-- Whoever organises a cohort reads who did what in it. What is of no cohort has the empty text.
ALTER TABLE audit ADD COLUMN cohort ${text} NOT NULL DEFAULT '';

-- Until now the cohort was the first of the ids that a line names; an organisation or an award may have the same id.
UPDATE audit SET cohort = COALESCE(
    (SELECT id FROM cohort WHERE audit.about = id OR SUBSTR(audit.about, 1, LENGTH(id) + 1) = id || ' '), '')
WHERE use_case NOT IN ('read an organisation', 'give an award', 'decide on an award');

CREATE INDEX audit_by_cohort ON audit (cohort, number);

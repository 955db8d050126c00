-- What a stage of a sign-off passed on or confirmed, until the document is released; the acts name it by its fingerprint.
CREATE TABLE signed_text (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    document ${text} NOT NULL,
    fingerprint ${text} NOT NULL,
    content ${text} NOT NULL,
    PRIMARY KEY (cohort, document, fingerprint)
) ${table};

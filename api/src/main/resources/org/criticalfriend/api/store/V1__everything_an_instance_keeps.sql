-- One file for both databases; what they call a type is filled in. Released migrations are never changed.

CREATE TABLE edition (
    id ${text} NOT NULL PRIMARY KEY,
    name ${text} NOT NULL,
    content ${text} NOT NULL
) ${table};

-- "changes" counts whatever is written of a cohort, "structure" what is written of the cohort itself.
CREATE TABLE cohort (
    id ${text} NOT NULL PRIMARY KEY,
    label ${text} NOT NULL,
    edition ${text} NOT NULL REFERENCES edition (id),
    first_day ${text} NOT NULL,
    last_day ${text} NOT NULL,
    source ${text} NOT NULL,
    changes ${integer} NOT NULL,
    structure ${integer} NOT NULL
) ${table};

CREATE TABLE place (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    id ${text} NOT NULL,
    number ${integer} NOT NULL,
    name ${text} NOT NULL,
    role ${text} NOT NULL,
    facts ${text} NOT NULL,
    PRIMARY KEY (cohort, id)
) ${table};

CREATE TABLE team (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    id ${text} NOT NULL,
    number ${integer} NOT NULL,
    title ${text} NOT NULL,
    places ${text} NOT NULL,
    PRIMARY KEY (cohort, id)
) ${table};

CREATE TABLE person (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    id ${text} NOT NULL,
    number ${integer} NOT NULL,
    name ${text} NOT NULL,
    place ${text} NOT NULL,
    position ${text} NOT NULL,
    PRIMARY KEY (cohort, id)
) ${table};

CREATE TABLE seat (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    id ${text} NOT NULL,
    number ${integer} NOT NULL,
    role ${text} NOT NULL,
    person ${text} NOT NULL,
    counted_at ${text} NOT NULL,
    PRIMARY KEY (cohort, id)
) ${table};

CREATE TABLE occurrence_date (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    occurrence ${text} NOT NULL,
    number ${integer} NOT NULL,
    first_day ${text} NOT NULL,
    PRIMARY KEY (cohort, occurrence)
) ${table};

-- "number" is the count of the cohort's changes when the entry was first kept, "changed" when it was last written.
CREATE TABLE entry (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    id ${text} NOT NULL,
    number ${integer} NOT NULL,
    changed ${integer} NOT NULL,
    occurrence ${text} NOT NULL,
    collected ${text} NOT NULL,
    author ${text} NOT NULL,
    place ${text} NOT NULL,
    content ${text} NOT NULL,
    version ${integer} NOT NULL,
    saved ${integer} NOT NULL,
    PRIMARY KEY (cohort, id)
) ${table};

CREATE UNIQUE INDEX entry_in_order ON entry (cohort, number);
CREATE INDEX entry_by_change ON entry (cohort, changed);

CREATE TABLE sign_off (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    document ${text} NOT NULL,
    acts ${text} NOT NULL,
    version ${integer} NOT NULL,
    PRIMARY KEY (cohort, document)
) ${table};

-- What was released stays, version by version; "taken_back" is empty for the one that is out.
CREATE TABLE released (
    cohort ${text} NOT NULL REFERENCES cohort (id),
    document ${text} NOT NULL,
    number ${integer} NOT NULL,
    output ${text} NOT NULL,
    place ${text} NOT NULL,
    released_at ${integer} NOT NULL,
    taken_back ${integer},
    content ${text} NOT NULL,
    PRIMARY KEY (cohort, document, number)
) ${table};

CREATE INDEX released_of_output ON released (cohort, output);

CREATE TABLE request (
    id ${text} NOT NULL PRIMARY KEY,
    result ${text} NOT NULL,
    done ${integer} NOT NULL
) ${table};

CREATE TABLE audit (
    number ${counted} PRIMARY KEY ${counting},
    done ${integer} NOT NULL,
    actor ${text} NOT NULL,
    use_case ${text} NOT NULL,
    about ${text} NOT NULL,
    outcome ${text} NOT NULL
) ${table};

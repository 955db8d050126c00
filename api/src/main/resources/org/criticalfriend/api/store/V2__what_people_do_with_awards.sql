-- What is awarded follows from the entries; here stands what people did with it since. "held" is the id of the holding.
CREATE TABLE award_act (
    held ${text} NOT NULL,
    number ${integer} NOT NULL,
    done_by ${text} NOT NULL,
    done_at ${integer} NOT NULL,
    content ${text} NOT NULL,
    PRIMARY KEY (held, number)
) ${table};

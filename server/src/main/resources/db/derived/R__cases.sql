-- One row a case: what lists, filters and desks ask for.
DROP TABLE IF EXISTS case_row;
CREATE TABLE case_row (
  id           text        PRIMARY KEY,
  number       text        NOT NULL,
  kind         text        NOT NULL,
  title        text        NOT NULL,
  session      text        NOT NULL,
  rulebook     text        NOT NULL,
  stage        text        NOT NULL,
  lead_unit    text        NOT NULL,
  units        text[]      NOT NULL,
  people       text[]      NOT NULL,
  submitted_at timestamptz NOT NULL,
  changed_at   timestamptz NOT NULL
);
CREATE INDEX case_row_in_order ON case_row (changed_at DESC, id);
CREATE INDEX case_row_of_units ON case_row USING gin (units);
CREATE INDEX case_row_of_people ON case_row USING gin (people);

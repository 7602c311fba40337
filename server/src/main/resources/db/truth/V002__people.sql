-- Who may sign in, and the units that handle items. The code of a unit begins its letter numbers.
CREATE TABLE unit (
  id       text    PRIMARY KEY,
  name     text    NOT NULL,
  code     text    NOT NULL,
  sample   boolean NOT NULL
);

CREATE TABLE person (
  id       text    PRIMARY KEY,
  name     text    NOT NULL,
  post     text    NOT NULL,
  unit     text    REFERENCES unit,
  password text    NOT NULL,
  active   boolean NOT NULL,
  sample   boolean NOT NULL
);

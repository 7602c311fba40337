-- What published letters say, an entry a line, each with its place in its letter.
DROP TABLE IF EXISTS ledger_entry;
CREATE TABLE ledger_entry (
  letter     text    NOT NULL,
  kind       text    NOT NULL,
  from_char  integer NOT NULL,
  to_char    integer NOT NULL,
  mark       text    NOT NULL,
  words      text    NOT NULL,
  name       text    NOT NULL DEFAULT '',
  area       text,
  point      text,
  actor      text,
  date       text,
  hedges     text    NOT NULL DEFAULT '',
  value      numeric,
  most       numeric,
  unit       text,
  bound      text,
  place      text,
  comparison text,
  sort       text,
  level      text,
  number     text,
  steps      text    NOT NULL DEFAULT '',
  full_name  text,
  PRIMARY KEY (letter, kind, from_char, to_char)
);
CREATE INDEX ledger_entry_of_kind ON ledger_entry (kind, letter, from_char);
CREATE INDEX ledger_entry_of_name ON ledger_entry (kind, name);

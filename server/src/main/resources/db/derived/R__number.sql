-- Numbers given: of letters by organ code and year, of items by rulebook and year.
DROP TABLE IF EXISTS number_given;
CREATE TABLE number_given (
  series text    NOT NULL,
  year   integer NOT NULL,
  serial integer NOT NULL,
  stream text    NOT NULL,
  final  boolean NOT NULL,
  PRIMARY KEY (series, year, serial)
);
CREATE INDEX number_given_of_stream ON number_given (stream);

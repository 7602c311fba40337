-- Published letters, with the text that was signed; of an abstract or a title only that much.
DROP TABLE IF EXISTS letter;
CREATE TABLE letter (
  number         text        PRIMARY KEY,
  stream         text        NOT NULL,
  title          text        NOT NULL,
  text           text        NOT NULL,
  summary        text        NOT NULL,
  openness       text        NOT NULL,
  issuer         text        NOT NULL,
  reply_class    text        NOT NULL,
  item_number    text        NOT NULL,
  item_title     text        NOT NULL,
  item_kind      text        NOT NULL,
  session        text        NOT NULL,
  rulebook       text        NOT NULL,
  sample         boolean     NOT NULL,
  signed_at      timestamptz NOT NULL,
  published_at   timestamptz NOT NULL,
  letter_digest  text        NOT NULL,
  pdf_digest     text        NOT NULL,
  measures       integer     NOT NULL,
  commitments    integer     NOT NULL,
  dated          integer     NOT NULL,
  retracted_at   timestamptz,
  retracted_why  text        NOT NULL DEFAULT ''
);
CREATE INDEX letter_in_order ON letter (published_at DESC, number);
CREATE INDEX letter_of_issuer ON letter (issuer, published_at DESC);
CREATE INDEX letter_of_stream ON letter (stream);

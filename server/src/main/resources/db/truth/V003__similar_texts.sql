-- Similar proposals are found by their runs of three characters.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

package huiyin.casework;

import java.time.Instant;

/** A talk of a unit with the proposer, as recorded. */
public record Talk(Person by, Instant at, TalkForm form, String note) {}

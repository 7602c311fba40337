package huiyin.casework;

import java.time.Instant;

/** A unit's request to be relieved of a case (退办), not yet decided. */
public record HandBackAsked(String unit, Instant at, String reason, String proposedUnit) {}

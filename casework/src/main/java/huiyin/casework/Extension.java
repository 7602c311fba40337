package huiyin.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An extension of the reply's limit (延期): asked for, and granted or not yet. */
public record Extension(Instant askedAt, String reason, @Nullable Instant grantedAt) {

  /** Whether the longer limit holds. */
  public boolean granted() {
    return grantedAt != null;
  }
}

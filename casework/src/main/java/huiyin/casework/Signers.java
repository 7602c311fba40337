package huiyin.casework;

import java.util.List;
import java.util.stream.Stream;

/** Which of those invited have co-signed, and which have declined; by id. */
public record Signers(List<String> signed, List<String> declined) {
  static final Signers NONE = new Signers(List.of(), List.of());

  public Signers {
    signed = List.copyOf(signed);
    declined = List.copyOf(declined);
  }

  /** Whether this proposer has answered the invitation. */
  public boolean answered(String id) {
    return signed.contains(id) || declined.contains(id);
  }

  Signers signed(String id) {
    return new Signers(Stream.concat(signed.stream(), Stream.of(id)).toList(), declined);
  }

  Signers declined(String id) {
    return new Signers(signed, Stream.concat(declined.stream(), Stream.of(id)).toList());
  }
}

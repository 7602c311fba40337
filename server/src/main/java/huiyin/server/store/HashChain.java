package huiyin.server.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds each event of a stream to all before it. */
public final class HashChain {
  private HashChain() {}

  static Digest next(Digest previous, StreamId stream, int version, String type, String body) {
    List<byte[]> parts =
        Stream.of(stream.text(), Integer.toString(version), type, body)
            .map(part -> part.getBytes(StandardCharsets.UTF_8))
            .toList();
    int length = parts.stream().mapToInt(part -> part.length + Integer.BYTES).sum();
    ByteBuffer all = ByteBuffer.allocate(32 + length).put(previous.bytes());
    parts.forEach(part -> all.putInt(part.length).put(part));
    return Digest.of(all.array());
  }

  /** The first event of a stream that is not as it was written, or where one is missing. */
  public static Optional<Recorded> firstBroken(List<Recorded> stream) {
    Digest previous = Digest.NONE;
    int version = 0;
    for (Recorded event : stream) {
      version++;
      Digest right = next(previous, event.stream(), version, event.type(), event.body());
      boolean sound =
          event.version() == version
              && event.previous().equals(previous)
              && event.hash().equals(right);
      if (!sound) {
        return Optional.of(event);
      }
      previous = right;
    }
    return Optional.empty();
  }
}

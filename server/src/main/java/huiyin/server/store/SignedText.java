package huiyin.server.store;

import huiyin.casework.Reply;
import huiyin.casework.Reply.Signature;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The text of a letter as it was signed, from the file that its digest names. */
@Component
public class SignedText {
  private static final int HEX_DIGITS = 64;

  private final Blobs blobs;

  SignedText(Blobs blobs) {
    this.blobs = blobs;
  }

  /** The canonical text that was signed; the draft where no such file was kept. */
  public String of(Reply reply) {
    return Optional.ofNullable(reply.signature())
        .map(Signature::letterDigest)
        .filter(digest -> digest.length() == HEX_DIGITS)
        .flatMap(digest -> blobs.get(new Digest(digest)))
        .map(blob -> new String(blob.bytes(), StandardCharsets.UTF_8))
        .orElse(reply.text());
  }
}

package huiyin.server.store;

/** A file that is kept. */
public final class Blob {
  private final Digest digest;
  private final String mediaType;
  private final byte[] bytes;

  Blob(Digest digest, String mediaType, byte[] bytes) {
    this.digest = digest;
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  /** By which it is found. */
  public Digest digest() {
    return digest;
  }

  /** What kind of file it is (application/pdf). */
  public String mediaType() {
    return mediaType;
  }

  /** What is in it. */
  public byte[] bytes() {
    return bytes.clone();
  }
}

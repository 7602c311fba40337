package huiyin.server.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The password of the made-up accounts of one data folder, readable by its owner alone. */
final class SamplePassword {
  private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LENGTH = 10;

  private SamplePassword() {}

  static String of(Path data) {
    Path file = data.resolve("sample.password");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(data);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, draw());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String draw() {
    StringBuilder drawn = new StringBuilder(LENGTH);
    new SecureRandom()
        .ints(LENGTH, 0, SIGNS.length())
        .forEach(at -> drawn.append(SIGNS.charAt(at)));
    return drawn.toString();
  }
}

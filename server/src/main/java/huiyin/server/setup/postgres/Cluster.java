package huiyin.server.setup.postgres;

import huiyin.server.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What the database server keeps, and the password of its one user. */
record Cluster(Path folder, String password) {
  static final String USER = "huiyin";
  private static final String MAJOR = "18";

  /** The one of this data folder; made if there is none yet. */
  static Cluster in(Path data, Binaries binaries, Ground ground) {
    Path folder = data.resolve("database");
    try {
      if (!Files.exists(folder)) {
        make(data, folder, binaries, ground);
      }
      String major = Files.readString(folder.resolve("PG_VERSION")).strip();
      if (!major.equals(MAJOR)) {
        throw new CannotStart("other-version", folder, major, MAJOR);
      }
      return new Cluster(folder, Files.readString(secret(data)).strip());
    } catch (IOException e) {
      throw new CannotStart("folder-unreadable", data, String.valueOf(e.getMessage())).after(e);
    }
  }

  private static void make(Path data, Path folder, Binaries binaries, Ground ground)
      throws IOException {
    Path half = data.resolve("database.half");
    Folder.clear(half);
    Files.createDirectory(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path secret = newSecret(data);
    ground.own(half, secret);
    Finished made =
        Finished.run(
            ground.before(
                binaries.program("initdb"),
                "--pgdata=" + half,
                "--username=" + USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    if (!made.well()) {
      throw new CannotStart("initdb", made.lastLine());
    }
    Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path newSecret(Path data) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Path secret = secret(data);
    Files.deleteIfExists(secret);
    Files.createFile(
        secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(secret, HexFormat.of().formatHex(random));
  }

  private static Path secret(Path data) {
    return data.resolve("database.password");
  }
}

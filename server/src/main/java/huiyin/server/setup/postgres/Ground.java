package huiyin.server.setup.postgres;

import huiyin.server.CannotStart;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs: it refuses root, so that root lends it a user namespace of its own, or,
 * where the system forbids that, the account nobody.
 */
enum Ground {
  PLAIN(""),
  NAMESPACE("unshare -U"),
  NOBODY("setpriv --reuid 65534 --regid 65534 --clear-groups");

  private final String prefix;

  Ground(String prefix) {
    this.prefix = prefix;
  }

  /** The first that works for the account that runs the program. */
  static Ground find() {
    if (!isRoot()) {
      return PLAIN;
    }
    return Stream.of(NAMESPACE, NOBODY)
        .filter(ground -> Finished.run(ground.before("true")).well())
        .findFirst()
        .orElseThrow(() -> new CannotStart("root"));
  }

  /** The command as it is run on this ground. */
  List<String> before(String... command) {
    return Stream.concat(words(), Stream.of(command)).toList();
  }

  /** Makes these folders and files readable and writable for the database server. */
  void own(Path... paths) {
    if (this == NOBODY) {
      Stream<String> names = Stream.of(paths).map(Path::toString);
      List<String> command = Stream.concat(Stream.of("chown", "-R", "65534:65534"), names).toList();
      if (!Finished.run(command).well()) {
        throw new CannotStart("root");
      }
    }
  }

  private Stream<String> words() {
    return Stream.of(prefix.split(" ")).filter(word -> !word.isEmpty());
  }

  private static boolean isRoot() {
    return Finished.run(List.of("id", "-u")).said().equals("0");
  }
}

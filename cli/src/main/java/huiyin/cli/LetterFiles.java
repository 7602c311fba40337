package huiyin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The letters at a path: the file itself, or all of a folder but proposals and gold files. */
final class LetterFiles {
  private static final Set<String> KINDS =
      Set.of("txt", "html", "htm", "shtml", "json", "pdf", "ofd", "docx");
  private static final int DEEPEST = 12;

  private LetterFiles() {}

  /**
   * In the order of their names; {@code -} is standard input.
   *
   * @throws IOException when a folder can't be listed
   */
  static List<LetterFile> at(Path path) throws IOException {
    if (path.toString().equals("-")) {
      return List.of(LetterFile.standardInput());
    }
    if (!Files.isDirectory(path)) {
      return List.of(file(path));
    }
    List<LetterFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(path, DEEPEST)) {
      all.filter(LetterFiles::holdsLetter).sorted().map(LetterFiles::file).forEach(files::add);
    }
    return files;
  }

  private static LetterFile file(Path path) {
    return new LetterFile(path.toString(), Optional.of(path), proposal(path));
  }

  private static boolean holdsLetter(Path path) {
    String name = name(path);
    return Files.isRegularFile(path)
        && KINDS.contains(ending(name))
        && !name.endsWith(".proposal.txt")
        && !(name.equals("proposal.txt") && Files.exists(path.resolveSibling("letter.txt")))
        && !isGold(path, name);
  }

  /** A gold file is gold.json or has the name of the letter beside it. */
  private static boolean isGold(Path path, String name) {
    return name.equals("gold.json")
        || (ending(name).equals("json")
            && KINDS.stream()
                .filter(kind -> !kind.equals("json"))
                .anyMatch(kind -> Files.exists(path.resolveSibling(stem(name) + "." + kind))));
  }

  private static Optional<Path> proposal(Path path) {
    String name = name(path);
    Path beside =
        path.resolveSibling(
            name.equals("letter.txt") ? "proposal.txt" : stem(name) + ".proposal.txt");
    return Optional.of(beside).filter(Files::isRegularFile);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}

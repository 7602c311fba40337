package huiyin.paper.out;

import huiyin.paper.UnwritableLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the fonts that a letter is set in. The standard wants 小标宋 for mark and title, 仿宋 for
 * the body and 黑体 for headings (GB/T 9704-2012, 5.2.2); where a folder lacks them, 霞鹜文楷 (LXGW
 * WenKai, free to embed) stands in.
 *
 * @param body also draws what the others lack
 */
public record Fonts(Path title, Path heading, Path body, Path fallback) {
  private static final List<Path> INSTALLED =
      List.of(
          Path.of("/usr/share/fonts/truetype/lxgw-wenkai"),
          Path.of("/usr/share/fonts/lxgw-wenkai"),
          Path.of("/usr/local/share/fonts"));

  private static final List<String> TITLE = List.of("小标宋", "xiaobiaosong", "xbs");
  private static final List<String> HEADING = List.of("黑体", "simhei", "heiti");
  private static final List<String> BODY = List.of("仿宋", "simfang", "fangsong");
  private static final List<String> REGULAR = List.of("lxgwwenkai-regular");
  private static final List<String> BOLD = List.of("lxgwwenkai-bold");

  /** The fonts of the system. */
  public static Fonts installed() {
    return lookUp()
        .orElseThrow(() -> new UnwritableLetter("未找到中文字体，请安装霞鹜文楷（Debian软件包fonts-lxgw-wenkai）。"));
  }

  /** Empty when the system has no font that can be used. */
  public static Optional<Fonts> lookUp() {
    return INSTALLED.stream()
        .filter(Files::isDirectory)
        .map(Fonts::among)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The fonts of a folder of the unit's own, completed by those of the system. */
  public static Fonts in(Path folder) {
    return among(folder)
        .or(() -> Optional.of(installed()).map(system -> system.improvedBy(folder)))
        .orElseThrow();
  }

  private Fonts improvedBy(Path folder) {
    return new Fonts(
        find(folder, TITLE).orElse(title),
        find(folder, HEADING).orElse(heading),
        find(folder, BODY).orElse(body),
        fallback);
  }

  private static Optional<Fonts> among(Path folder) {
    return find(folder, REGULAR)
        .map(
            regular -> {
              Path bold = find(folder, BOLD).orElse(regular);
              return new Fonts(bold, bold, regular, regular).improvedBy(folder);
            });
  }

  private static Optional<Path> find(Path folder, List<String> names) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> named(file, names))
          .min(Comparator.comparing(file -> file.getFileName().toString()));
    } catch (IOException | UncheckedIOException unreadable) {
      throw new UnwritableLetter("字体文件夹无法读取，请检查路径和权限。", unreadable);
    }
  }

  private static boolean named(Path file, List<String> names) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") && names.stream().anyMatch(name::contains);
  }
}

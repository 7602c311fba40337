package huiyin.server.people;

import huiyin.server.store.Unit;
import huiyin.server.web.Post;
import huiyin.server.web.Who;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The file of made-up units (unit, id, name, code) and people (person, id, name, post, unit) of the
 * sample province.
 */
record SampleFile(List<Unit> units, List<Who> people) {

  static SampleFile read() {
    List<Unit> units = new ArrayList<>();
    List<Who> people = new ArrayList<>();
    for (String line : text().lines().filter(SampleFile::isEntry).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("unit")) {
        units.add(new Unit(cells[1], cells[2], cells[3], true));
      } else {
        String unit = cells[4].isEmpty() ? null : cells[4];
        people.add(new Who(cells[1], cells[2], Post.valueOf(cells[3]), unit));
      }
    }
    return new SampleFile(List.copyOf(units), List.copyOf(people));
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String text() {
    try (InputStream in =
        SampleFile.class.getResourceAsStream("/huiyin/samples/province/accounts.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

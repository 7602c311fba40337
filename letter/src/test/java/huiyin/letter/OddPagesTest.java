package huiyin.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as sites print them, each with what its head and closing say; all made for testing. */
class OddPagesTest {
  @ParameterizedTest
  @MethodSource("pages")
  void head_and_closing_are_read_as_the_page_gives_them(Path file) throws IOException {
    String[] parts = Files.readString(file).split("====\n", 2);
    Map<String, String> expected = new LinkedHashMap<>();
    parts[0].lines().forEach(line -> expected.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
    List<Reading> readings = Letters.read(parts[1]).readings();
    assertThat(readings).hasSize(1);
    assertThat(told(readings.getFirst().letter().header())).isEqualTo(plain(expected));
  }

  static Stream<Path> pages() {
    try (Stream<Path> files =
        Files.list(
            Path.of(Objects.requireNonNull(OddPagesTest.class.getResource("odd")).toURI()))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> told(Header header) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("title", value(header.title()));
    told.put("number", header.letterNumber() == null ? "" : header.letterNumber().value().text());
    told.put("class", header.replyClass() == null ? "" : header.replyClass().value().mark());
    told.put("openness", header.openness() == null ? "" : header.openness().value().name());
    told.put("assembly", header.assembly() == null ? "" : header.assembly().value().text());
    told.put("proposals", joined(header.proposalNumbers().stream().map(Found::value)));
    told.put("titles", joined(header.proposalTitles().stream().map(Found::value)));
    told.put("addressees", joined(header.addressees().stream().map(Header.Addressee::name)));
    told.put("issuer", header.issuer() == null ? "" : header.issuer().name());
    told.put("date", value(header.issueDate()));
    told.put("published", header.publishedAt() == null ? "" : header.publishedAt().value().text());
    told.put(
        "names",
        joined(header.contacts().stream().map(Header.Contact::name).filter(Objects::nonNull)));
    told.put(
        "phones",
        joined(header.contacts().stream().map(Header.Contact::phone).filter(Objects::nonNull)));
    told.values().removeIf(String::isEmpty);
    return plain(told);
  }

  private static String value(@Nullable Found<?> found) {
    return found == null ? "" : found.value().toString();
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining("、"));
  }

  private static Map<String, String> plain(Map<String, String> told) {
    Map<String, String> plain = new LinkedHashMap<>();
    told.forEach((field, words) -> plain.put(field, words.replace(" ", "").replace("　", "")));
    return plain;
  }
}

package huiyin.server.setup.demo;

import huiyin.letter.term.Openness;
import huiyin.letter.term.ProposalKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of the sample province (samples/province), as they come with the program. */
final class SampleFiles {
  private static final String FOLDER = "/huiyin/samples/province/";
  private static final List<String> CASES =
      List.of("cases/main.yaml", "cases/guangdong.yaml", "cases/chongqing.yaml");

  private SampleFiles() {}

  static List<SampleCase> cases() {
    return CASES.stream().flatMap(SampleFiles::cases).toList();
  }

  private static Stream<SampleCase> cases(String file) {
    Entry top = Entry.of(read(file));
    Sitting sitting =
        new Sitting(
            top.text("rulebook"),
            ProposalKind.valueOf(top.text("kind")),
            top.text("assembly"),
            top.text("session"),
            top.text("committee"),
            top.text("dispatch"));
    return top.entries("cases").map(e -> sample(sitting, e));
  }

  private static SampleCase sample(Sitting sitting, Entry e) {
    String openness = e.text("openness");
    String serial = e.text("letterNumber");
    return new SampleCase(
        sitting,
        e.text("id"),
        e.text("title"),
        e.text("analysis"),
        e.text("asks").strip(),
        e.text("by"),
        e.texts("cosign"),
        e.text("number"),
        serial.isEmpty() ? 0 : Integer.parseInt(serial),
        e.text("lead"),
        e.texts("co"),
        e.text("class"),
        openness.isEmpty() ? Openness.FULL : Openness.valueOf(openness),
        e.text("life").lines().filter(l -> !l.isBlank()).map(Step::read).toList(),
        e.text("reply").strip());
  }

  private static Object read(String name) {
    try (InputStream in = SampleFiles.class.getResourceAsStream(FOLDER + name)) {
      return new Load(LoadSettings.builder().setLabel(name).build())
          .loadFromInputStream(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

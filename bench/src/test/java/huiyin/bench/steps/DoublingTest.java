package huiyin.bench.steps;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.bench.Floods;
import huiyin.bench.Samples;
import huiyin.letter.Letters;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Eight times the text is at most nine times the work, in steps and in memory asked for. */
class DoublingTest {
  private static final int SHORT = 2_500;
  private static final int TIMES = 8;
  private static final double MOST = 9;

  /** What is counted. */
  public static final class Reading implements Consumer<String> {
    @Override
    public void accept(String text) {
      Letters.read(text);
    }
  }

  private final Consumer<String> reading = reading();

  @SuppressWarnings("unchecked")
  private static Consumer<String> reading() {
    CountedClasses classes =
        new CountedClasses(List.of("huiyin.letter."), List.of(Reading.class.getName()));
    classes.ready(Letters.class);
    Consumer<String> reading = classes.caller(Reading.class.getName(), Consumer.class);
    Samples.all().forEach(sample -> reading.accept(sample.letter()));
    return reading;
  }

  private Stream<String> tooMuch(String name, String text, String longer) {
    reading.accept(text);
    Work once = Work.of(() -> reading.accept(text));
    Work more = Work.of(() -> reading.accept(longer));
    double steps = (double) more.steps() / once.steps();
    double bytes = (double) more.bytes() / once.bytes();
    return steps > MOST || bytes > MOST
        ? Stream.of("%s: ×%.1f steps, ×%.1f bytes".formatted(name, steps, bytes))
        : Stream.empty();
  }

  @Test
  void a_flood_of_one_thing_is_read_in_proportion_to_its_length() {
    assertThat(
            Floods.scraps().stream()
                .flatMap(
                    scrap ->
                        tooMuch(scrap, Floods.of(scrap, SHORT), Floods.of(scrap, SHORT * TIMES))))
        .isEmpty();
  }

  @Test
  void a_letter_drowned_in_one_thing_is_read_in_proportion_to_its_length() {
    assertThat(
            Floods.scraps().stream()
                .flatMap(
                    scrap ->
                        tooMuch(
                            scrap,
                            Floods.inLetter(scrap, SHORT),
                            Floods.inLetter(scrap, SHORT * TIMES))))
        .isEmpty();
  }

  @Test
  void real_letters_one_after_another_and_in_one_line_take_work_in_proportion() {
    assertThat(Samples.all().stream().flatMap(sample -> together(sample.letter()))).isEmpty();
  }

  private Stream<String> together(String letter) {
    String name = letter.strip().lines().findFirst().orElse("");
    String line = letter.replace("\n", "");
    return Stream.concat(
        tooMuch(name, letter, letter.repeat(TIMES)),
        tooMuch(
            name + " in one line",
            Floods.inLetter(line, line.length()),
            Floods.inLetter(line, line.length() * TIMES)));
  }
}

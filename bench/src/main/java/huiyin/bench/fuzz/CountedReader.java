package huiyin.bench.fuzz;

import huiyin.bench.steps.CountedClasses;
import huiyin.bench.steps.Steps;
import huiyin.letter.Letters;
import huiyin.paper.in.Decoded;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A trial of a reader whose steps are counted. */
final class CountedReader {
  /** What an input may take before it counts as hanging. */
  private static final long STEPS_A_CHARACTER = 8_000;

  private static final long STEPS_ANYWAY = 5_000_000;

  private final BiConsumer<Input, Boolean> trial;

  /** The reader of letters and files. */
  CountedReader() {
    this(
        List.of("huiyin.letter.", "huiyin.paper."),
        List.of(Letters.class, Decoded.class),
        Trial.class,
        Places.class);
  }

  /** Counts the classes of some packages, all beside the places given, which the callers call. */
  @SuppressWarnings("unchecked")
  CountedReader(List<String> counted, List<Class<?>> beside, Class<?>... callers) {
    List<String> names = List.of(callers).stream().map(Class::getName).toList();
    CountedClasses classes = new CountedClasses(counted, names);
    beside.forEach(classes::ready);
    this.trial = classes.caller(names.getFirst(), BiConsumer.class);
  }

  /** Reads without a limit; words and lists are loaded by the way. */
  void warm(Input input) {
    Steps.start(Long.MAX_VALUE);
    trial.accept(input, true);
  }

  /** What went wrong, if anything did. */
  Optional<Throwable> fault(Input input, boolean again) {
    Steps.start(STEPS_ANYWAY + STEPS_A_CHARACTER * input.text().length());
    try {
      trial.accept(input, again);
      return Optional.empty();
    } catch (RuntimeException | Error fault) {
      return Optional.of(fault);
    }
  }
}

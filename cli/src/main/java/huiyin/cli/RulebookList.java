package huiyin.cli;

import huiyin.casework.Sentences;
import huiyin.casework.rulebook.Limit;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.RulebookFault;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.casework.rulebook.Step;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists the rulebooks and their limits, each with its article or as an entry. */
@Command(name = "rulebooks", mixinStandardHelpOptions = true)
final class RulebookList implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rulebooks.id")
  private String id = "";

  @Option(names = "--json", descriptionKey = "rulebooks.json")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<Listed> rulebooks = asked(Rulebooks.shipped()).stream().map(Listed::of).toList();
      if (json) {
        out.println(
            JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(rulebooks));
      } else {
        rulebooks.forEach(r -> r.print(out));
      }
      return 0;
    } catch (RulebookFault fault) {
      spec.commandLine().getErr().println(fault.getMessage());
      return 1;
    }
  }

  private List<Rulebook> asked(Rulebooks all) {
    if (id.isEmpty()) {
      return all.all();
    }
    return List.of(
        all.find(id).orElseThrow(() -> new RulebookFault(Words.of("rulebooks.unknown", id))));
  }

  /** A rulebook as it is listed. */
  record Listed(String id, String name, boolean sample, boolean opens, List<Line> limits) {
    static Listed of(Rulebook r) {
      boolean opens = r.running(Step.REPLY).isPresent();
      List<Line> lines = r.limits().values().stream().map(l -> Line.of(l, r.id())).toList();
      return new Listed(r.id(), r.name(), r.sample(), opens, lines);
    }

    void print(PrintWriter out) {
      out.println(id + "  " + name);
      if (!opens) {
        out.println("  " + Words.of("rulebooks.closed"));
      }
      limits.forEach(l -> out.println("  " + l.words()));
    }
  }

  /** A limit as it is listed; what is not given is empty. */
  record Line(
      String step,
      String name,
      String state,
      String length,
      String from,
      String basis,
      String inheritedFrom) {
    static Line of(Limit l, String asked) {
      return new Line(
          l.step().code(),
          Sentences.word("step." + l.step().code()),
          l.state().code(),
          l.length() == null ? "" : Sentences.of(l.length()),
          l.from() == null ? "" : Sentences.word("from." + l.from().code()),
          Sentences.of(l.basis()),
          l.rulebook().equals(asked) ? "" : l.rulebook());
    }

    String words() {
      String given = length.isEmpty() ? "" : length + "，" + from;
      String sure = state.equals("set") ? "" : Sentences.word("limit-state." + state);
      String parent = inheritedFrom.isEmpty() ? "" : Words.of("rulebooks.inherited", inheritedFrom);
      return Stream.of(name, given, basis.startsWith(sure) ? "" : sure, basis + parent)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining("  "));
    }
  }
}

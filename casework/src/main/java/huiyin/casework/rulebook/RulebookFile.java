package huiyin.casework.rulebook;

import huiyin.letter.term.Assembly;
import huiyin.letter.term.Openness;
import huiyin.letter.term.ProposalKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one rulebook as its editor wrote it; what it inherits is added by {@link Rulebooks}. */
final class RulebookFile {
  private static final String SCHEMA = "huiyin-rulebook/1";
  private static final Set<String> KEYS =
      Set.of(
          "schema",
          "id",
          "name",
          "sample",
          "jurisdiction",
          "parent",
          "sources",
          "itemKinds",
          "proposers",
          "submission",
          "withdrawal",
          "categories",
          "examination",
          "keyItems",
          "handlingKinds",
          "contact",
          "limits",
          "extension",
          "return",
          "rehandling",
          "classes",
          "classMark",
          "satisfaction",
          "signing",
          "review",
          "delivery",
          "copies",
          "publication",
          "commitments",
          "reports",
          "numbering",
          "retention",
          "counting",
          "gaps");

  private final Section top;
  private final Bases bases;
  private final String id;

  private RulebookFile(Section top) {
    this.top = top;
    top.only(KEYS);
    if (!top.text("schema").equals(SCHEMA)) {
      throw top.fault("schema", "应当是 " + SCHEMA);
    }
    this.id = top.text("id");
    this.bases = Bases.of(top);
  }

  static Rulebook read(String file, String text, Workdays workdays) {
    return new RulebookFile(new Section(file, "", compose(file, text))).rulebook(workdays);
  }

  private static Node compose(String file, String text) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build())
          .composeString(text)
          .orElseThrow(() -> new RulebookFault("规程文件 " + file + " 是空的。"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw new RulebookFault("规程文件 " + file + " 第 " + line + " 行不是合格的 YAML。");
    } catch (YamlEngineException e) {
      throw new RulebookFault("规程文件 " + file + " 不是合格的 YAML。");
    }
  }

  private Rulebook rulebook(Workdays workdays) {
    Section examination = required("examination");
    return new Rulebook(
        id,
        top.text("name"),
        top.flag("sample"),
        jurisdiction(),
        top.maybe("parent").orElse(null),
        topics(),
        limits(),
        withdrawal(),
        terms(top.sections("categories")),
        terms(examination.sections("refusalReasons")),
        terms(top.sections("handlingKinds")),
        classes(),
        extension(),
        top.section("rehandling")
            .flatMap(s -> s.maybe("rounds").map(_ -> s.number("rounds")))
            .orElse(0),
        top.section("contact").map(s -> s.flag("required")).orElse(false),
        required("review").flag("drafterMayReview"),
        dimensions(),
        openness(),
        top.texts("gaps"),
        workdays);
  }

  private Section required(String key) {
    return top.section(key).orElseThrow(() -> top.fault(key, "没有写"));
  }

  private Rulebook.Jurisdiction jurisdiction() {
    Section s = required("jurisdiction");
    Assembly.Level level = choice(s, "level", Assembly.Level.class);
    ProposalKind assembly = choice(s, "assembly", ProposalKind.class);
    return new Rulebook.Jurisdiction(
        s.text("place"), level, assembly, s.text("body"), s.text("office"));
  }

  private Map<Topic, Basis> topics() {
    Map<Topic, Basis> found = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      found.put(topic, top.section(topic.key()).map(bases::basis).orElse(new Basis.None()));
    }
    return found;
  }

  private Map<Step, Limit> limits() {
    Map<Step, Limit> found = new EnumMap<>(Step.class);
    for (Section s : top.sections("limits")) {
      Limit limit = LimitReading.of(s, bases, id);
      if (found.put(limit.step(), limit) != null) {
        throw s.fault("step", "写了两次");
      }
    }
    for (Step step : Step.values()) {
      if (!found.containsKey(step)) {
        throw top.fault("limits", "没有写 " + step.code() + "（没有规定的也要写明 state）");
      }
    }
    return found;
  }

  private Rulebook.Withdrawal withdrawal() {
    return top.section("withdrawal")
        .filter(s -> s.maybe("until").isPresent())
        .map(s -> choice(s, "until", Rulebook.Withdrawal.class))
        .orElse(Rulebook.Withdrawal.BEFORE_FILING);
  }

  private List<Rulebook.Term> terms(List<Section> sections) {
    return sections.stream()
        .map(s -> new Rulebook.Term(s.text("code"), s.text("word"), bases.basis(s)))
        .toList();
  }

  private List<Rulebook.ClassMeaning> classes() {
    List<Rulebook.ClassMeaning> found = new ArrayList<>();
    for (Section s : top.sections("classes")) {
      found.add(
          new Rulebook.ClassMeaning(
              s.text("code"),
              s.text("word"),
              s.flag("opensCommitment"),
              s.text("opensBy").equals("rule"),
              bases.basis(s)));
    }
    return found;
  }

  private Rulebook.Extending extension() {
    Optional<Section> given = top.section("extension").filter(s -> s.maybe("needs").isPresent());
    if (given.isEmpty()) {
      return new Rulebook.Extending(Rulebook.Needs.NOT_GIVEN, null, new Basis.None());
    }
    Section s = given.get();
    Rulebook.Needs needs = choice(s, "needs", Rulebook.Needs.class);
    return new Rulebook.Extending(needs, LimitReading.length(s), bases.basis(s));
  }

  private List<Rulebook.Dimension> dimensions() {
    return required("satisfaction").sections("dimensions").stream()
        .map(
            s ->
                new Rulebook.Dimension(
                    s.text("code"),
                    s.text("word"),
                    s.texts("values"),
                    s.maybe("rehandleOn").orElse(null)))
        .toList();
  }

  private Openness openness() {
    return choice(required("publication"), "default", Openness.class);
  }

  static <E extends Enum<E>> E choice(Section s, String key, Class<E> type) {
    String text = s.text(key);
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text.replace('-', '_'))) {
        return value;
      }
    }
    throw s.fault(key, "不认得“" + text + "”");
  }
}

package huiyin.casework.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rulebooks at hand: the door through which one is opened for work. */
public final class Rulebooks {
  private static final String FOLDER = "/huiyin/casework/rulebooks/";

  private final Map<String, Rulebook> rulebooks;

  private Rulebooks(Map<String, Rulebook> rulebooks) {
    this.rulebooks = rulebooks;
  }

  /** Those that come with the program, and its calendar. */
  public static Rulebooks shipped() {
    Workdays workdays = Workdays.read(resource("holidays.csv"));
    Map<String, String> files = new LinkedHashMap<>();
    for (String id : resource("list.txt").lines().filter(l -> !l.isBlank()).toList()) {
      files.put(id, resource(id + "/rulebook.yaml"));
    }
    return of(files, workdays);
  }

  /** Those of the given files (a text by its folder), each with what it inherits. */
  public static Rulebooks of(Map<String, String> files, Workdays workdays) {
    Map<String, Rulebook> own = new LinkedHashMap<>();
    files.forEach(
        (folder, text) -> {
          Rulebook read = RulebookFile.read(folder + "/rulebook.yaml", text, workdays);
          own.put(read.id(), read);
        });
    Map<String, Rulebook> whole = new LinkedHashMap<>();
    own.forEach((id, r) -> whole.put(id, inheriting(r, parent(own, r))));
    return new Rulebooks(whole);
  }

  /** All of them, also those that can't be opened. */
  public List<Rulebook> all() {
    return List.copyOf(rulebooks.values());
  }

  /** A rulebook for looking at. */
  public Optional<Rulebook> find(String id) {
    return Optional.ofNullable(rulebooks.get(id));
  }

  /** A rulebook for work: refused while nobody has said by when a reply is due. */
  public Rulebook open(String id) {
    Rulebook found = find(id).orElseThrow(() -> new RulebookFault("没有名为 " + id + " 的规程。"));
    if (found.running(Step.REPLY).isEmpty()) {
      throw new RulebookFault("本省规程没有载明答复期限，须由管理员录入并写明依据。");
    }
    return found;
  }

  private static @Nullable Rulebook parent(Map<String, Rulebook> own, Rulebook child) {
    if (child.parent() == null) {
      return null;
    }
    Rulebook found = own.get(child.parent());
    if (found == null) {
      throw new RulebookFault("规程 " + child.id() + " 的上级规程 " + child.parent() + " 不在这里。");
    }
    return found;
  }

  /** A limit that the child does not give is the parent's, and goes on naming the parent. */
  private static Rulebook inheriting(Rulebook child, @Nullable Rulebook parent) {
    if (parent == null) {
      return child;
    }
    Map<Step, Limit> limits = new EnumMap<>(child.limits());
    child
        .limits()
        .forEach(
            (step, limit) -> {
              boolean blank =
                  limit.state() == LimitState.UNREAD || limit.state() == LimitState.SILENT;
              if (blank) {
                parent.running(step).ifPresent(inherited -> limits.put(step, inherited));
              }
            });
    return child.with(limits);
  }

  private static String resource(String name) {
    try (InputStream in = Rulebooks.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new RulebookFault("程序里缺少 " + name + "。");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

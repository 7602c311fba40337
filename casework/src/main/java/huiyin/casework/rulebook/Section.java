package huiyin.casework.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One block of keys in a YAML file, which knows its place so that every fault names it. */
final class Section {
  private final String file;
  private final String path;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  Section(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw fault(path, node, "应当是若干“键: 值”");
    }
    for (NodeTuple pair : mapping.getValue()) {
      String key = key(pair.getKeyNode());
      if (values.put(key, pair.getValueNode()) != null) {
        throw fault(inside(key), pair.getKeyNode(), "写了两次");
      }
    }
  }

  void only(Set<String> known) {
    for (Map.Entry<String, Node> e : values.entrySet()) {
      if (!known.contains(e.getKey())) {
        throw fault(inside(e.getKey()), e.getValue(), "不是规程文件的键");
      }
    }
  }

  String text(String key) {
    return maybe(key).orElseThrow(() -> fault(inside(key), node, "没有写"));
  }

  String textOrEmpty(String key) {
    return maybe(key).orElse("");
  }

  Optional<String> maybe(String key) {
    Node value = values.get(key);
    if (value == null || value.getTag().equals(Tag.NULL)) {
      return Optional.empty();
    }
    if (value instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    throw fault(inside(key), value, "应当是一个值");
  }

  boolean flag(String key) {
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault(key, "应当是 true 或 false");
    };
  }

  int number(String key) {
    String text = text(key);
    if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw fault(key, "应当是不超过四位的整数");
    }
    return Integer.parseInt(text);
  }

  Optional<Section> section(String key) {
    Node value = values.get(key);
    return value == null || value.getTag().equals(Tag.NULL)
        ? Optional.empty()
        : Optional.of(new Section(file, inside(key), value));
  }

  List<Section> sections(String key) {
    return items(key).stream().map(n -> new Section(file, inside(key), n)).toList();
  }

  List<String> texts(String key) {
    return items(key).stream()
        .map(n -> n instanceof ScalarNode s ? s.getValue() : notText(key, n))
        .toList();
  }

  boolean isText(String key) {
    Node value = values.get(key);
    return value instanceof ScalarNode && !value.getTag().equals(Tag.NULL);
  }

  RulebookFault fault(String key, String what) {
    return fault(inside(key), values.getOrDefault(key, node), what);
  }

  private List<Node> items(String key) {
    Node value = values.get(key);
    if (value == null || value.getTag().equals(Tag.NULL)) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw fault(inside(key), value, "应当是一列");
  }

  private String notText(String key, Node at) {
    throw fault(inside(key), at, "应当是一列文字");
  }

  private String key(Node at) {
    if (at instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault(path, at, "的键应当是文字");
  }

  private String inside(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private RulebookFault fault(String where, Node at, String what) {
    int line = at.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    return new RulebookFault(
        "规程文件 "
            + file
            + " 第 "
            + line
            + " 行："
            + (where.isEmpty() ? "全文" : where)
            + " "
            + what
            + "。");
  }
}

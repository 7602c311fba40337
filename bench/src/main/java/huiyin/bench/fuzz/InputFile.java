package huiyin.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An input as a file: JSON, in which half a surrogate pair survives. */
public final class InputFile {
  private InputFile() {}

  public static Input read(Path file) {
    try {
      JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
      return new Input(
          Input.Kind.valueOf(json.get("kind").asString()), json.get("text").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes into a folder, under a name that the input's content gives. */
  static Path write(Path folder, Input input) {
    String json =
        "{\"kind\":\"" + input.kind() + "\",\"text\":\"" + escaped(input.text()) + "\"}\n";
    Path file = folder.resolve("%s-%08x.json".formatted(input.kind(), input.text().hashCode()));
    try {
      Files.createDirectories(folder);
      return Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean asIs =
          (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0xD800) || (c >= 0xFF01 && c < 0xFF5F);
      if (c == '"' || c == '\\' || !asIs) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}

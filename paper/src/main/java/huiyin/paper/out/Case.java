package huiyin.paper.out;

import huiyin.paper.UnwritableLetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The type case: opened fonts, from which the characters of a line are taken. */
final class Case implements AutoCloseable {
  private final List<Typeface> faces = new ArrayList<>();
  private final Set<Integer> lacking = new LinkedHashSet<>();

  Case(Fonts fonts) {
    try {
      Map<Path, Typeface> opened = new HashMap<>();
      for (Path file : List.of(fonts.title(), fonts.heading(), fonts.body(), fonts.fallback())) {
        Typeface known = opened.get(file);
        Typeface face = known == null ? Shelf.take(file) : known;
        opened.put(file, face);
        faces.add(face);
      }
    } catch (IOException unreadable) {
      throw new UnwritableLetter("字体文件无法读取，请重新安装字体后再试。", unreadable);
    }
  }

  /** What a run of words is, which decides its font. */
  enum Face {
    TITLE,
    HEADING,
    BODY
  }

  Typeface face(Face face) {
    return switch (face) {
      case TITLE -> faces.get(0);
      case HEADING -> faces.get(1);
      case BODY -> faces.get(2);
    };
  }

  /** The characters of the words, each from the first font that has it. */
  List<Piece> pieces(String words, Face face, float size, float fullWidth) {
    List<Piece> pieces = new ArrayList<>();
    words
        .codePoints()
        .filter(character -> !unseen(character))
        .forEach(character -> pieces.add(piece(character, face, size, fullWidth)));
    return pieces;
  }

  /** Says which characters no font has, all at once. */
  void refuseLacking() {
    if (!lacking.isEmpty()) {
      throw new UnwritableLetter(
          lacking.stream()
              .limit(20)
              .map(Case::shown)
              .collect(Collectors.joining("", "字体中没有以下字符，请改字或安装含有这些字符的字体：", "。")));
    }
  }

  @Override
  public void close() {
    Set.copyOf(faces).forEach(Shelf::giveBack);
  }

  /** Marks that editors leave and nobody sees; those that turn the order of words are refused. */
  private static boolean unseen(int character) {
    return character == 0xFEFF
        || character == 0x200B
        || character == 0x2060
        || character == 0x00AD
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  private static String shown(int character) {
    boolean plain =
        Character.isLetterOrDigit(character)
            || Character.getType(character) == Character.OTHER_SYMBOL;
    return plain ? "“" + Character.toString(character) + "”" : "U+%04X".formatted(character);
  }

  private Piece piece(int character, Face face, float size, float fullWidth) {
    boolean drawn = Character.getType(character) != Character.FORMAT;
    for (Typeface typeface : List.of(face(face), faces.getLast())) {
      if (drawn && typeface.has(character)) {
        float width = typeface.width(character);
        boolean full = width > 0.9f;
        return new Piece(
            character,
            typeface,
            size,
            full ? fullWidth : width * size,
            full ? fullWidth - width * size : 0);
      }
    }
    lacking.add(character);
    return new Piece(character, faces.getLast(), size, 0, 0);
  }
}

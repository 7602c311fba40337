package huiyin.paper.out;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A font as far as setting lines needs it: which characters it has, how wide, how high. */
final class Typeface {
  private final Path file;
  private final FileTime changed;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final float unitsPerEm;

  private Typeface(Path file, FileTime changed, TrueTypeFont font) throws IOException {
    this.file = file;
    this.changed = changed;
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  static Typeface of(Path file, FileTime changed) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    font.setEnableGsub(false);
    return new Typeface(file, changed, font);
  }

  Path file() {
    return file;
  }

  /** When its file had last been changed as it was opened. */
  FileTime changed() {
    return changed;
  }

  TrueTypeFont font() {
    return font;
  }

  boolean has(int character) {
    return characters.getGlyphId(character) != 0;
  }

  /** In parts of the letter's size. */
  float width(int character) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How far the drawn words reach above and below their base line, in parts of their size. */
  Rectangle2D.Float ink(String words) {
    try {
      Rectangle2D.Float ink = new Rectangle2D.Float();
      for (int character : words.codePoints().toArray()) {
        var glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
        if (glyph != null) {
          var box = glyph.getBoundingBox();
          ink.add(
              new Rectangle2D.Float(
                  0, box.getLowerLeftY() / unitsPerEm, 1, box.getHeight() / unitsPerEm));
        }
      }
      return ink;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

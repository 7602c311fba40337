package huiyin.paper.in;

import huiyin.paper.UnreadableFile;
import huiyin.paper.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The signs printed on a page of an OFD (GB/T 33190-2016, 11). */
final class OfdPage {
  private static final int MOST_LETTERS = 200_000;
  private static final float SLANTED = 0.1f;

  private final List<Glyph> glyphs = new ArrayList<>();
  private int unmapped;

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** How many signs stand for no letter. */
  int unmapped() {
    return unmapped;
  }

  void take(Element page) {
    for (Element object : Xml.each(page, "TextObject")) {
      if (!Xml.attribute(object, "Visible").equals("false")) {
        object(object);
      }
    }
  }

  private void object(Element object) {
    Matrix matrix = Matrix.of(object);
    if (matrix.isSlanted()) {
      return;
    }
    float size = Math.max(0.1f, Floats.one(Xml.attribute(object, "Size"), 0) * matrix.scale());
    float x = 0;
    float y = 0;
    for (Element code : Xml.each(object, "TextCode")) {
      x = Floats.one(Xml.attribute(code, "X"), x);
      y = Floats.one(Xml.attribute(code, "Y"), y);
      signs(code, matrix, size, x, y);
    }
  }

  private void signs(Element code, Matrix matrix, float size, float fromX, float fromY) {
    Floats across = Floats.of(Xml.attribute(code, "DeltaX"));
    Floats down = Floats.of(Xml.attribute(code, "DeltaY"));
    int[] signs = code.wholeText().strip().codePoints().toArray();
    float x = fromX;
    float y = fromY;
    for (int i = 0; i < signs.length; i++) {
      float usual = (signs[i] < 0x2000 ? 0.5f : 1) * size / matrix.scale();
      float step = across.isEmpty() && down.isEmpty() ? usual : across.at(i);
      float width = Math.clamp(step == 0 ? usual : step, usual / 4, 1.1f * size / matrix.scale());
      add(signs[i], matrix.x(x, y), matrix.y(x, y), width * matrix.scale(), size);
      x += step;
      y += down.at(i);
    }
  }

  private void add(int sign, float x, float y, float width, float size) {
    if (glyphs.size() >= MOST_LETTERS) {
      throw new UnreadableFile(Reason.TOO_INTRICATE);
    }
    if (Character.getType(sign) == Character.PRIVATE_USE) {
      unmapped++;
    }
    if (!Character.isISOControl(sign)) {
      glyphs.add(new Glyph(Character.toString(sign), x, y, width, size));
    }
  }

  /** From an object's own lengths to those of its page. */
  private record Matrix(float a, float b, float c, float d, float e, float f) {

    static Matrix of(Element object) {
      float[] box = Floats.of(Xml.attribute(object, "Boundary")).all();
      float left = box.length > 1 ? box[0] : 0;
      float top = box.length > 1 ? box[1] : 0;
      float[] own = Floats.of(Xml.attribute(object, "CTM")).all();
      return own.length == 6
          ? new Matrix(own[0], own[1], own[2], own[3], own[4] + left, own[5] + top)
          : new Matrix(1, 0, 0, 1, left, top);
    }

    float x(float x, float y) {
      return a * x + c * y + e;
    }

    float y(float x, float y) {
      return b * x + d * y + f;
    }

    float scale() {
      float scale = (float) Math.hypot(a, b);
      return scale == 0 ? 1 : scale;
    }

    boolean isSlanted() {
      float shear = Math.abs(b);
      float straight = Math.abs(a);
      return Math.min(shear, straight) > SLANTED * Math.max(shear, straight);
    }
  }
}

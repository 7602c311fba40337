package huiyin.paper.out;

import static huiyin.paper.out.Form9704.*;

import huiyin.paper.LetterDocument;
import huiyin.paper.out.Case.Face;
import huiyin.paper.out.Sheet.Rule;
import huiyin.paper.out.Sheet.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays out a letter, part after part, on as many pages as it takes. */
final class Layout9704 {
  /** A line may be stretched by so many characters, to end with the edge of the text. */
  private static final float STRETCH = 2.2f * CHARACTER;

  private static final int LINES_BESIDE_SIGNATURE = 2;

  private final LetterDocument letter;
  private final Case type;
  private final List<Sheet> sheets = new ArrayList<>();

  /** The lines of the text on the last sheet. */
  private final List<Words> body = new ArrayList<>();

  private float top;

  private Layout9704(LetterDocument letter, Case type) {
    this.letter = letter;
    this.type = type;
  }

  static List<Sheet> of(LetterDocument letter, Case type) {
    Layout9704 layout = new Layout9704(letter, type);
    layout.mark();
    layout.title();
    layout.body();
    layout.signature();
    layout.notes();
    layout.foot();
    layout.pageNumbers();
    type.refuseLacking();
    return layout.sheets;
  }

  private Sheet sheet() {
    return sheets.getLast();
  }

  private void mark() {
    sheets.add(new Sheet());
    float width = width(type.pieces(letter.issuer(), Face.TITLE, MARK_SIZE, MARK_SIZE));
    float size = MARK_SIZE * Math.min(1, WIDTH / Math.max(width, 1));
    Rectangle2D.Float ink = type.face(Face.TITLE).ink(letter.issuer());
    float baseline = MARK_TOP + (float) ink.getMaxY() * size;
    List<Piece> pieces = type.pieces(letter.issuer(), Face.TITLE, size, size);
    sheet().add(new Words(pieces, (PAGE_WIDTH - width(pieces)) / 2, baseline, 0, true));
    float rule = baseline - (float) ink.getMinY() * size + MARK_TO_RULE;
    sheet().add(new Rule(RULE_LEFT, rule, RULE_WIDTH, THICK));
    sheet().add(new Rule(RULE_LEFT, rule + THICK + BETWEEN, RULE_WIDTH, THIN));
    sheet().add(new Rule(RULE_LEFT, LOWER_RULE, RULE_WIDTH, THICK));
    sheet().add(new Rule(RULE_LEFT, LOWER_RULE - BETWEEN - THIN, RULE_WIDTH, THIN));
    top = rule + THICK + BETWEEN + THIN + RULE_TO_NUMBER - (ROW - BODY_SIZE) / 2;
    atRight(letter.letterNumber());
    Parts.classMark(letter).ifPresent(this::atRight);
  }

  private void atRight(String words) {
    List<Piece> pieces = pieces(words, Face.BODY);
    row(pieces, RIGHT - width(pieces));
  }

  private void title() {
    top += 2 * ROW;
    for (List<Piece> line :
        TitleLines.of(type.pieces(letter.title(), Face.TITLE, TITLE_SIZE, TITLE_SIZE), WIDTH)) {
      float baseline = baseline(top, TITLE_ROW, TITLE_SIZE);
      sheet().add(new Words(line, LEFT + (WIDTH - width(line)) / 2, baseline, 0, false));
      top += TITLE_ROW;
    }
    top += ROW;
  }

  private void body() {
    Parts.addressees(letter).ifPresent(names -> paragraph(pieces(names, Face.BODY), 0));
    for (String paragraph : letter.paragraphs()) {
      int heading = Headings.end(paragraph);
      List<Piece> pieces = pieces(paragraph.substring(0, heading), Face.HEADING);
      pieces.addAll(pieces(paragraph.substring(heading), Face.BODY));
      paragraph(pieces, 2 * CHARACTER);
    }
  }

  private void paragraph(List<Piece> pieces, float indent) {
    List<List<Piece>> lines = Breaking.lines(pieces, WIDTH - indent, WIDTH);
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = lines.get(i);
      float left = i == 0 ? indent : 0;
      float slack = WIDTH - left - width(line);
      boolean stretched = i < lines.size() - 1 && slack > 0 && slack < STRETCH;
      roomFor(1);
      Words words =
          new Words(
              line,
              LEFT + left,
              baseline(top, ROW, BODY_SIZE),
              stretched ? slack / Math.max(1, line.size() - 1) : 0,
              false);
      sheet().add(words);
      body.add(words);
      top += ROW;
    }
  }

  /** The date ends four characters before the edge, the organ stands over its middle (7.3.5.1). */
  private void signature() {
    if (top + 4 * ROW > BOTTOM + 1) {
      turnWithLastLines();
    }
    top += 2 * ROW;
    List<Piece> issuer = pieces(letter.issuer(), Face.BODY);
    List<Piece> date = pieces(Parts.date(letter.date()), Face.BODY);
    float dateLeft = RIGHT - 4 * CHARACTER - width(date);
    float middle = dateLeft + width(date) / 2;
    float issuerLeft = Math.min(middle - width(issuer) / 2, RIGHT - CHARACTER - width(issuer));
    row(issuer, Math.max(LEFT, issuerLeft));
    row(date, dateLeft);
  }

  /** No page holds a signature without a line of the text (7.3.5.5). */
  private void turnWithLastLines() {
    int kept = Math.max(0, body.size() - LINES_BESIDE_SIGNATURE);
    List<Words> moved = List.copyOf(body.subList(kept, body.size()));
    sheet().words().removeAll(moved);
    turn();
    for (Words line : moved) {
      sheet()
          .add(
              new Words(
                  line.pieces(), line.left(), baseline(top, ROW, BODY_SIZE), line.extra(), false));
      top += ROW;
    }
  }

  private void notes() {
    if (!letter.contact().isEmpty()) {
      paragraph(pieces(letter.contact(), Face.BODY), 2 * CHARACTER);
    }
    Parts.note(letter).ifPresent(note -> paragraph(pieces(note, Face.BODY), 2 * CHARACTER));
  }

  /** The imprint stands at the foot of the last page: copies alone, without rules (10.1). */
  private void foot() {
    Parts.copies(letter).ifPresent(this::copies);
    if (letter.sample()) {
      List<Piece> pieces = type.pieces(Parts.SAMPLE, Face.BODY, SAMPLE_SIZE, SAMPLE_SIZE);
      float baseline = baseline(SAMPLE_TOP, SAMPLE_SIZE, SAMPLE_SIZE);
      sheet().add(new Words(pieces, (PAGE_WIDTH - width(pieces)) / 2, baseline, 0, false));
    }
  }

  private void copies(String copies) {
    List<Piece> pieces = type.pieces(copies, Face.BODY, FOOT_SIZE, FOOT_SIZE);
    float width = WIDTH - 2 * FOOT_SIZE;
    float hanging = 3 * FOOT_SIZE;
    List<List<Piece>> lines = Breaking.lines(pieces, width, width - hanging);
    if (top > BOTTOM - lines.size() * FOOT_ROW) {
      turn();
    }
    top = Math.max(top, BOTTOM - lines.size() * FOOT_ROW);
    for (int i = 0; i < lines.size(); i++) {
      if (top + FOOT_ROW > BOTTOM + 1) {
        turn();
      }
      float left = LEFT + FOOT_SIZE + (i == 0 ? 0 : hanging);
      sheet().add(new Words(lines.get(i), left, baseline(top, FOOT_ROW, FOOT_SIZE), 0, false));
      top += FOOT_ROW;
    }
  }

  /** The first page bears no number (10.1); odd ones stand right, even ones left (7.5). */
  private void pageNumbers() {
    for (int page = 2; page <= sheets.size(); page++) {
      List<Piece> pieces = type.pieces("— " + page + " —", Face.BODY, FOOT_SIZE, FOOT_SIZE);
      float left = page % 2 == 1 ? RIGHT - FOOT_SIZE - width(pieces) : LEFT + FOOT_SIZE;
      float baseline = baseline(PAGE_NUMBER_TOP, FOOT_SIZE, FOOT_SIZE);
      sheets.get(page - 1).add(new Words(pieces, left, baseline, 0, false));
    }
  }

  private void row(List<Piece> pieces, float left) {
    roomFor(1);
    sheet().add(new Words(pieces, left, baseline(top, ROW, BODY_SIZE), 0, false));
    top += ROW;
  }

  private void roomFor(int rows) {
    if (top + rows * ROW > BOTTOM + 1) {
      turn();
    }
  }

  private void turn() {
    sheets.add(new Sheet());
    body.clear();
    top = TOP;
  }

  private List<Piece> pieces(String words, Face face) {
    return type.pieces(words, face, BODY_SIZE, CHARACTER);
  }

  private static float width(List<Piece> pieces) {
    return (float) pieces.stream().mapToDouble(Piece::width).sum();
  }
}

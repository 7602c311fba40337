package huiyin.letter.read;

import huiyin.letter.Place;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds administrative divisions, and parks, zones and clusters, each name once. */
public final class Places {
  private static final Words PARKS =
      Words.of(
          "产业园区", "产业园", "工业园区", "工业园", "科技园", "孵化园", "软件园", "物流园", "高新区", "高新技术产业开发区", "示范园区");
  private static final Words ZONES =
      Words.of(
          "试验区", "示范区", "开发区", "合作区", "先导区", "自贸区", "自由贸易试验区", "保税区", "产业集群", "新区", "集聚区", "先行区",
          "自贸港");
  private static final Words DIVISIONS = Words.of("区", "县", "市", "镇", "乡", "街道", "旗");
  private static final Words VERBS = Lexicon.words("verbs.txt");
  private static final Words STOPS = Lexicon.words("body-stops.txt");
  private static final Words NOT_PLACES = Lexicon.words("not-places.txt");
  private static final int LONGEST = 22;

  private static final String BEHIND_DIVISION = "级域城区直乡里市";

  private final Plain plain;
  private final String seat;
  private final String text;
  private final List<Place> found = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private String above = "";
  private int aboveEnd = -1;

  private Places(Plain plain, Seat seat) {
    this.plain = plain;
    this.seat = seat.code();
    this.text = plain.text();
  }

  public static List<Place> in(Prose prose) {
    return in(Plain.of(prose), Seat.of(prose.header()));
  }

  static List<Place> in(Plain plain, Seat seat) {
    Places places = new Places(plain, seat);
    plain.paragraphs().forEach(places::read);
    return places.found;
  }

  private void read(Span paragraph) {
    int i = PlaceNames.next(text, paragraph.start(), paragraph.end());
    while (i >= 0) {
      int length = nameAt(i);
      int zone = length > 0 ? zoneEnd(i, paragraph.end()) : i;
      if (length == 0 || i + length > paragraph.end()) {
        i = PlaceNames.next(text, i + 1, paragraph.end());
      } else if (zone > i) {
        boolean park = PARKS.before(text, i, zone) > 0;
        add(i, zone, park ? Place.Kind.PARK : Place.Kind.ZONE, null);
        i = PlaceNames.next(text, zone, paragraph.end());
      } else {
        i = PlaceNames.next(text, division(i, i + length), paragraph.end());
      }
    }
  }

  /** The end of the park or zone whose name begins with this place, the place itself if none. */
  private int zoneEnd(int start, int end) {
    int most = Math.min(end, start + LONGEST);
    for (int i = start + 2;
        i < most && Glyph.isHan(text.charAt(i)) && "和与及的在将等为由".indexOf(text.charAt(i)) < 0;
        i++) {
      int length = Math.max(PARKS.at(text, i), ZONES.at(text, i));
      if (length > 0 && i + length <= end) {
        return i + length;
      }
      if (VERBS.at(text, i) > 1 || STOPS.at(text, i) > 0) {
        break;
      }
    }
    return start;
  }

  private int division(int start, int end) {
    if (text.startsWith("大学", end)) {
      return end;
    }
    List<String> codes = Divisions.codes(text.substring(start, end));
    String code = code(codes, start);
    if (isStranger(start, end, code)) {
      return end;
    }
    add(start, end, Divisions.kind(codes.getFirst()), code.isEmpty() ? null : code);
    above = code;
    aboveEnd = end;
    int within = DIVISIONS.in(text, end - 1, end) ? townEnd(end) : end;
    if (within > end) {
      add(end, within, Place.Kind.TOWNSHIP, null);
    }
    return within;
  }

  /** A town or street right behind its county: 开平市赤坎镇. */
  private int townEnd(int start) {
    for (int i = start + 1;
        i < start + 6 && i < text.length() && Glyph.isHan(text.charAt(i));
        i++) {
      boolean town = "镇乡".indexOf(text.charAt(i)) >= 0;
      if (town && NOT_PLACES.at(text, i - 1) > 0) {
        break;
      }
      if (town || text.startsWith("街道", i)) {
        return town ? i + 1 : i + 2;
      }
    }
    return start;
  }

  /** A county without its suffix is named so only in its own province: 坡头 in Guangdong. */
  private boolean isStranger(int start, int end, String code) {
    return !code.isEmpty()
        && Divisions.kind(code) == Place.Kind.COUNTY
        && end - start == 2
        && "县区市旗".indexOf(text.charAt(end - 1)) < 0
        && !seat.isEmpty()
        && !Divisions.isWithin(code, Divisions.province(seat));
  }

  /** What a name means: in the division right before it, else near the seat of the letter. */
  private String code(List<String> codes, int start) {
    String above = aboveEnd == start ? this.above : "";
    List<String> within =
        above.isEmpty() || codes.size() == 1
            ? codes
            : codes.stream().filter(code -> Divisions.isWithin(code, above)).toList();
    return Divisions.meant(within.isEmpty() ? codes : within, seat);
  }

  /** A name that tells itself, or 城区 right behind its city, or 息县 where a word begins. */
  private int nameAt(int i) {
    int length = PlaceNames.at(text, i);
    if (length > 0) {
      return length;
    }
    int shy = PlaceNames.shyAt(text, i);
    if (shy == 0 || BEHIND_DIVISION.indexOf(plain.charAt(i + shy)) >= 0) {
      return 0;
    }
    boolean behind = aboveEnd == i && !above.isEmpty();
    List<String> codes = Divisions.codes(text.substring(i, i + shy));
    boolean begins = shy == 2 && text.charAt(i + 1) == '县' && !Glyph.isHan(plain.charAt(i - 1));
    return begins || (behind && codes.stream().anyMatch(c -> Divisions.isWithin(c, above)))
        ? shy
        : 0;
  }

  private void add(int start, int end, Place.Kind kind, @Nullable String code) {
    String name = plain.printed(start, end);
    if (known.add(name)) {
      found.add(new Place(name, code, kind, ReadingRule.PLACE_NAME, plain.span(start, end)));
    }
  }
}

package huiyin.letter.read;

import huiyin.letter.Place;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  private static final int LONGEST = 22;

  private final Plain plain;
  private final String text;
  private final List<Place> found = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private Places(Plain plain) {
    this.plain = plain;
    this.text = plain.text();
  }

  public static List<Place> in(Prose prose) {
    return in(Plain.of(prose));
  }

  static List<Place> in(Plain plain) {
    Places places = new Places(plain);
    plain.paragraphs().forEach(places::read);
    return places.found;
  }

  private void read(Span paragraph) {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      int length = PlaceNames.at(text, i);
      int zone = length > 0 ? zoneEnd(i, paragraph.end()) : i;
      if (length == 0 || i + length > paragraph.end()) {
        i++;
      } else if (zone > i) {
        boolean park = PARKS.before(text, i, zone) > 0;
        add(i, zone, park ? Place.Kind.PARK : Place.Kind.ZONE);
        i = zone;
      } else {
        i = division(i, i + length);
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
      if (VERBS.at(text, i) > 1) {
        break;
      }
    }
    return start;
  }

  private int division(int start, int end) {
    if (text.startsWith("大学", end)) {
      return end;
    }
    Optional<Place.Kind> kind = PlaceNames.kind(text.substring(start, end));
    kind.ifPresent(k -> add(start, end, k));
    int within = DIVISIONS.in(text, end - 1, end) ? townEnd(end) : end;
    if (within > end) {
      add(end, within, Place.Kind.TOWNSHIP);
    }
    return within;
  }

  /** A town or street right behind its county: 开平市赤坎镇. */
  private int townEnd(int start) {
    for (int i = start + 1;
        i < start + 6 && i < text.length() && Glyph.isHan(text.charAt(i));
        i++) {
      boolean town = "镇乡".indexOf(text.charAt(i)) >= 0;
      if (town || text.startsWith("街道", i)) {
        return town ? i + 1 : i + 2;
      }
    }
    return start;
  }

  private void add(int start, int end, Place.Kind kind) {
    String name = plain.printed(start, end);
    if (known.add(name)) {
      found.add(new Place(name, kind, ReadingRule.PLACE_NAME, plain.span(start, end)));
    }
  }
}

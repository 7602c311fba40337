package huiyin.ledger;

import huiyin.ledger.Entry.Kind;
import huiyin.ledger.Same.Reason;
import huiyin.letter.term.Assembly.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a name as printed to the name that is meant, step by step, each step with its reason. */
final class Names {
  private static final List<String> LEGAL_FORMS =
      List.of("集团有限公司", "集团股份有限公司", "股份有限公司", "有限责任公司", "有限公司", "集团公司", "公司", "集团");
  private static final Map<String, String> REGIONS =
      Map.of(
          "内蒙古自治区", "内蒙古",
          "广西壮族自治区", "广西",
          "西藏自治区", "西藏",
          "宁夏回族自治区", "宁夏",
          "新疆维吾尔自治区", "新疆");
  private static final String STATE = "中华人民共和国";
  private static final List<String> NATIONAL = List.of("国家", "国务院", STATE, "全国", "中共中央", "中国");

  private final Set<Same> undone;
  private final List<Same> steps = new ArrayList<>();
  private final Kind kind;
  private String now;

  private Names(Kind kind, String said, Set<Same> undone) {
    this.kind = kind;
    this.now = said;
    this.undone = undone;
  }

  /** The name meant, the steps that lead to it, and within what it is told apart from others. */
  record Meant(String name, String scope, List<Same> steps) {
    Meant {
      steps = List.copyOf(steps);
    }
  }

  static Meant of(Entry entry, Set<Same> undone) {
    return switch (entry) {
      case Entry.Body body -> new Names(Kind.BODY, body.name(), undone).body(body);
      case Entry.Place place -> new Names(Kind.PLACE, place.name(), undone).place(place);
      case Entry.Policy policy -> new Names(Kind.POLICY, policy.title(), undone).policy(policy);
      case Entry.Measure _, Entry.Commitment _, Entry.Indicator _ ->
          new Meant(entry.id(), "", List.of());
    };
  }

  private Meant body(Entry.Body body) {
    step(Reason.WRITING, plain(now));
    if (body.fullName() != null) {
      step(Reason.FULL_NAME, body.fullName());
      return meant("");
    }
    String place = body.place();
    if (place != null && !now.isEmpty() && place.endsWith(now.substring(0, 1))) {
      step(Reason.ISSUER_PLACE, place + now.substring(1));
    }
    step(Reason.SHORT_NAME, standard(body.sort()));
    boolean known = place != null || body.level() == Level.NATION || isUnique(body.sort());
    return meant(known ? "" : body.letter());
  }

  private Meant place(Entry.Place place) {
    step(Reason.WRITING, plain(now));
    step(Reason.SHORT_NAME, shortPlace(place.sort()));
    if (place.code() != null) {
      return meant(place.code());
    }
    boolean local =
        place.sort() == huiyin.letter.Place.Kind.COUNTY
            || place.sort() == huiyin.letter.Place.Kind.TOWNSHIP;
    return meant(local && Locality.of(now).divisions().size() < 2 ? place.letter() : "");
  }

  private Meant policy(Entry.Policy policy) {
    step(Reason.WRITING, plain(now));
    step(Reason.DRAFT_STAGE, Titles.withoutDraftMark(now));
    if (policy.canonicalTitle() != null) {
      step(Reason.FULL_NAME, plain(policy.canonicalTitle()));
    }
    if (policy.sort() == PolicyKind.LAW) {
      step(Reason.SHORT_NAME, now.startsWith(STATE) ? now.substring(STATE.length()) : now);
      return meant("");
    }
    String place = policy.place();
    int about = now.indexOf("关于");
    if (place != null && about > 0 && now.startsWith(place)) {
      step(Reason.ISSUER_PLACE, now.substring(about));
    }
    boolean national = NATIONAL.stream().anyMatch(now::startsWith);
    return meant(national || place == null ? "" : place);
  }

  private Meant meant(String scope) {
    return new Meant(now, scope, steps);
  }

  private void step(Reason because, String next) {
    Same same = new Same(kind, now, next, because);
    if (!next.equals(now) && !next.isBlank() && !undone.contains(same)) {
      steps.add(same);
      now = next;
    }
  }

  private String standard(BodyKind sort) {
    return switch (sort) {
      case ORGAN ->
          now.endsWith("政府") && !now.endsWith("人民政府")
              ? now.substring(0, now.length() - 2) + "人民政府"
              : now;
      case COMPANY ->
          LEGAL_FORMS.stream()
              .filter(f -> now.endsWith(f) && now.length() >= f.length() + 2)
              .findFirst()
              .map(f -> now.substring(0, now.length() - f.length()))
              .orElse(now);
      default -> now;
    };
  }

  private String shortPlace(huiyin.letter.Place.Kind sort) {
    String region = REGIONS.get(now);
    if (region != null) {
      return region;
    }
    boolean cut =
        now.length() > 2
            && ((sort == huiyin.letter.Place.Kind.PROVINCE && now.endsWith("省"))
                || (sort == huiyin.letter.Place.Kind.CITY && now.endsWith("市")));
    return cut ? now.substring(0, now.length() - 1) : now;
  }

  /** A company or laboratory has its name alone; a bare 财政局 is another one in each place. */
  private static boolean isUnique(BodyKind sort) {
    return switch (sort) {
      case COMPANY, LABORATORY, INSTITUTE, FUND, OTHER -> true;
      case ORGAN, PLATFORM, CENTRE, SCHOOL, HOSPITAL, ASSOCIATION -> false;
    };
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .chars()
        .filter(c -> !Character.isWhitespace(c) && "“”\"'‘’".indexOf(c) < 0)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}

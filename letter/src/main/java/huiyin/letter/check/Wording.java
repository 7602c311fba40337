package huiyin.letter.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words for severities, families and the parts of a diagnostic, in zh-Hans, zh-Hant or en. */
public final class Wording {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Wording() {}

  public static String of(Severity severity, Locale locale) {
    return of(severity.name(), locale);
  }

  public static String of(Family family, Locale locale) {
    return of(family.name(), locale);
  }

  static String of(String key, Locale locale) {
    return ResourceBundle.getBundle("huiyin.letter.check.words", locale, NO_FALLBACK)
        .getString(key);
  }
}

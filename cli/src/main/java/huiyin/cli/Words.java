package huiyin.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the commands: simplified Chinese, unless the environment asks otherwise. */
final class Words {
  private static final String BUNDLE = "huiyin.cli.words";

  private Words() {}

  /**
   * HUIYIN_LANG, then LC_ALL, then LANG; whatever names no English or traditional Chinese is
   * simplified.
   */
  static Locale locale(Map<String, String> environment) {
    for (String name : new String[] {"HUIYIN_LANG", "LC_ALL", "LANG"}) {
      String value = environment.getOrDefault(name, "").replace('_', '-').toLowerCase(Locale.ROOT);
      if (value.startsWith("en")) {
        return Locale.ENGLISH;
      }
      if (value.startsWith("zh-hant") || value.startsWith("zh-tw") || value.startsWith("zh-hk")) {
        return Locale.forLanguageTag("zh-Hant");
      }
      if (value.startsWith("zh")) {
        return Locale.SIMPLIFIED_CHINESE;
      }
    }
    return Locale.SIMPLIFIED_CHINESE;
  }

  static String of(String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle(BUNDLE).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}

package huiyin.server.web;

import java.util.Arrays;
import java.util.Optional;

/** A language that the pages speak, by its tag (BCP 47). */
public enum Language {
  SIMPLIFIED("zh-Hans", "简体"),
  TRADITIONAL("zh-Hant", "繁體"),
  ENGLISH("en", "English");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** As written in the lang attribute of a page. */
  public String tag() {
    return tag;
  }

  /** Its name in itself, for the one who looks for it. */
  public String ownName() {
    return ownName;
  }

  /** The language of a tag. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
  }
}

package huiyin.bench.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * HeidelTime's Chinese dates. Its own Chinese tokens need a program that it does not bring, so each
 * character is a token and each line or full stop ends a sentence.
 */
final class HeidelTimeDates {
  private static final URL TYPES =
      Objects.requireNonNull(
          HeidelTime.class.getClassLoader().getResource("desc/type/HeidelTime_TypeSystem.xml"));

  private final HeidelTime reader = new HeidelTime();
  private final JCas page;

  HeidelTimeDates() {
    Config.setProps(settings());
    try {
      TypeSystemDescription types =
          UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(TYPES));
      page = new JCasFactoryImpl(new TypeSystemDescription[] {types}).createJCas();
      reader.initialize(new UimaContextImpl(Language.CHINESE, DocumentType.NEWS, false));
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    Stream.of("Date", "Duration", "Set", "Time")
        .forEach(kind -> settings.setProperty("consider" + kind, "true"));
    settings.setProperty("considerTemponym", "false");
    Stream.of("Date", "Duration", "Set", "Time", "Temponym", "Language")
        .forEach(name -> settings.setProperty("uimaVar" + name, name));
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("uimaVarConvertDurations", "ConvertDurations");
    return settings;
  }

  /** How many dates, times and spans of time it finds in a letter of a day, YYYYMMDD. */
  int in(String letter, String day) {
    page.reset();
    page.setDocumentText(letter);
    Dct written = new Dct(page);
    written.setValue(day);
    written.addToIndexes();
    int start = 0;
    for (int i = 0; i < letter.length(); i++) {
      char c = letter.charAt(i);
      if (!Character.isWhitespace(c)) {
        Token token = new Token(page, i, i + 1);
        token.setPos("");
        token.addToIndexes();
      }
      if (c == '。' || c == '\n') {
        new Sentence(page, start, i + 1).addToIndexes();
        start = i + 1;
      }
    }
    reader.process(page);
    return page.getAnnotationIndex(Timex3.type).size();
  }
}

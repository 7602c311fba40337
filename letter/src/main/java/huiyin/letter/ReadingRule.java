package huiyin.letter;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A rule of reading: why a stretch of text was taken for a fact of this kind and value. Its
 * sentence in each language stands in reading-rules.properties under its id.
 */
public enum ReadingRule {
  TITLE_LINE,
  LETTER_NUMBER_FORM,
  CLASS_MARK,
  OPENNESS_LABEL,
  OPENNESS_WORDS,
  KIND_WORDS,
  ASSEMBLY_FORM,
  PROPOSAL_NUMBER,
  PROPOSAL_TITLE,
  PROPOSER_LABEL,
  ASK_LABEL,
  ASK_POINT,
  ASK_SENTENCE,
  GREETING,
  CONSULTED_IN_OPENING,
  SIGNING_ORGAN,
  ORGAN_IN_TITLE,
  ORGAN_IN_TABLE,
  ORGAN_BY_CODE,
  SIGNING_DATE,
  PUBLICATION_LABEL,
  CONTACT_LINE,
  HEADING_LABEL,
  POINT_LABEL,
  NUMBER_AND_UNIT,
  SPOKEN_NUMBER,
  NUMBER_WITHOUT_UNIT,
  NUMBER_BETWEEN,
  NUMBER_SPAN,
  PERCENT,
  FRACTION,
  RANK,
  RATIO,
  DATE_WRITTEN_OUT,
  DATE_IN_FIGURES,
  DATE_WITHOUT_YEAR,
  YEAR_BY_LAST_DIGITS,
  YEAR_OF_REIGN,
  EDGE_OF_YEAR,
  WITHIN_YEAR,
  PART_OF_YEAR,
  FIRST_MONTHS,
  WEEK_OF_MONTH,
  DECADE,
  DAY_OF_SAME_MONTH,
  DATE_BETWEEN,
  DATE_BY_LETTER,
  DATE_BY_YEAR_BEFORE,
  DATE_SPAN,
  FIVE_YEAR_PLAN,
  SINCE_CONGRESS,
  TITLE_MARKS,
  BODY_ENDING,
  PLACE_NAME,
  SAYS_DONE,
  ACT_AND_OBJECT,
  SAYS_WILL,
  SAYS_NEXT,
  SAYS_STRIVES,
  UNDER_PLANS,
  DATE_AHEAD;

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Its name as printed: date-by-letter. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it says in a language; Chinese in simplified script where there is no other. */
  public String sentence(Locale locale) {
    return ResourceBundle.getBundle("huiyin.letter.reading-rules", locale, NO_FALLBACK)
        .getString(id());
  }
}

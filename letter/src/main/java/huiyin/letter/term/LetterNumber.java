package huiyin.letter.term;

import org.jspecify.annotations.Nullable;

/**
 * The number of an official letter (发文字号), as printed and in its parts.
 *
 * @param text as printed (粤工信案函〔2021〕253号)
 * @param organCode the organ's code before the year (粤工信案函), empty when lost
 * @param year four digits, null when lost
 * @param serial as printed, zeros kept
 */
public record LetterNumber(String text, String organCode, @Nullable Integer year, String serial) {}

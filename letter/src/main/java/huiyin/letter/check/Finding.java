package huiyin.letter.check;

import huiyin.letter.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param rule the rule's id, the name of its page in letter/rules
 * @param message in Chinese: what is wrong, and why
 * @param ask the request that was not answered, for unanswered-ask alone
 * @param fix the words that should stand at the span, where that is sure
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    Span at,
    @Nullable String ask,
    @Nullable String fix) {}

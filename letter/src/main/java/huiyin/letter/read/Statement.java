package huiyin.letter.read;

import huiyin.letter.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells.
 *
 * @param reports by which rule it reports something done, null when it does not
 * @param promises by which rule it promises something, null when it does not
 * @param promiseAt where its first word of promise stands, -1 without one
 */
record Statement(
    Sentence sentence,
    @Nullable ReadingRule reports,
    @Nullable ReadingRule promises,
    int promiseAt) {}

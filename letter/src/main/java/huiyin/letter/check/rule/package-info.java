/** One class a rule; its words, basis and examples stand on its page in letter/rules. */
@NullMarked
package huiyin.letter.check.rule;

import org.jspecify.annotations.NullMarked;

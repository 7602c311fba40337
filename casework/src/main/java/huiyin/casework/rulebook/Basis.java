package huiyin.casework.rulebook;

/** What a rule in a rulebook rests on. */
public sealed interface Basis {

  /** An article of a law or rule that was read. */
  record Law(Article article) implements Basis {}

  /** An administrator's entry, in the administrator's words; not law. */
  record Entry(String words) implements Basis {}

  /** Nothing named. */
  record None() implements Basis {}
}

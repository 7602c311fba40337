package huiyin.letter.check;

/** A place in a file as compilers count it: line and column from 1, in UTF-16 code units. */
public record Position(int line, int column) {}

package huiyin.server.ledgers;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tile of the map of Guangdong: its 21 cities, so laid that neighbours stay neighbours, and Hong
 * Kong and Macao beside them.
 */
enum City {
  清远(4, 0),
  韶关(5, 0),
  河源(6, 0),
  梅州(7, 0),
  肇庆(3, 1),
  广州(4, 1),
  东莞(5, 1),
  惠州(6, 1),
  揭阳(7, 1),
  潮州(8, 1),
  云浮(2, 2),
  佛山(3, 2),
  中山(4, 2),
  深圳(5, 2),
  汕尾(7, 2),
  汕头(8, 2),
  茂名(1, 3),
  阳江(2, 3),
  江门(3, 3),
  珠海(4, 3),
  香港(5, 3),
  湛江(0, 4),
  澳门(4, 4);

  private static final int STEP = 64;
  private final int column;
  private final int row;

  City(int column, int row) {
    this.column = column;
    this.row = row;
  }

  int x() {
    return 2 + column * STEP;
  }

  int y() {
    return 2 + row * STEP;
  }

  /** Whether it lies beside the province. */
  boolean isBeside() {
    return this == 香港 || this == 澳门;
  }

  /** The city that a division or a name tells of. */
  static Optional<City> in(String name) {
    return Stream.of(values()).filter(city -> name.contains(city.name())).findFirst();
  }
}

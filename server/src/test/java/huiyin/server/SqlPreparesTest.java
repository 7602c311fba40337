package huiyin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

class SqlPreparesTest {
  private static final Pattern STATEMENT =
      Pattern.compile("^(SELECT|INSERT|UPDATE|DELETE|WITH|TRUNCATE)\\b");
  private static final Path CLASSES =
      Path.of(Server.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  @ParameterizedTest
  @MethodSource("statements")
  void every_statement_is_understood_by_the_database(String name, String sql) throws SQLException {
    String positional = NamedParameterUtils.substituteNamedParameters(sql, null);
    DataSource source = Running.server().part(DataSource.class);
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = connection.prepareStatement(positional)) {
      assertThatCode(prepared::getParameterMetaData).as(name).doesNotThrowAnyException();
      assertThatCode(prepared::getMetaData).as(name).doesNotThrowAnyException();
    }
  }

  static List<Arguments> statements() throws Exception {
    List<Arguments> statements = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
          field.setAccessible(true);
          String text = String.valueOf(field.get(null));
          if (STATEMENT.matcher(text).find()) {
            statements.add(Arguments.of(type.getSimpleName() + "." + field.getName(), text));
          }
        }
      }
    }
    assertThat(statements).hasSizeGreaterThan(15);
    return statements;
  }

  private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    Path root = CLASSES.resolve("huiyin/server");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = CLASSES.relativize(file).toString().replace('/', '.');
        classes.add(
            Class.forName(
                name.substring(0, name.length() - ".class".length()),
                false,
                SqlPreparesTest.class.getClassLoader()));
      }
    }
    return classes;
  }
}

package huiyin.server.setup.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiyin.server.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {
  @TempDir static Path data;
  private final BlockingQueue<CannotStart> lost = new LinkedBlockingQueue<>();

  @Test
  void it_starts_in_an_empty_folder_and_keeps_what_is_written() throws Exception {
    try (OwnPostgres first = start()) {
      tell(first, "CREATE TABLE word AS SELECT '回音' AS kept");
    }
    try (OwnPostgres again = start()) {
      assertThat(ask(again, "SELECT kept FROM word")).isEqualTo("回音");
    }
  }

  @Test
  void it_knows_chinese_characters() throws Exception {
    try (OwnPostgres postgres = start()) {
      tell(postgres, "CREATE EXTENSION pg_trgm");
      assertThat(ask(postgres, "SELECT array_length(show_trgm('中国人'), 1)")).isEqualTo("4");
      assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(postgres, "SHOW data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void only_the_password_in_the_data_folder_opens_it() throws Exception {
    try (OwnPostgres postgres = start()) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(postgres.url(), postgres.user(), "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
      Path secret = data.resolve("database.password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
          .isEqualTo("rw-------");
      assertThat(Files.readString(secret)).isEqualTo(postgres.password());
    }
  }

  @Test
  void a_second_program_is_kept_out_of_the_folder() {
    try (OwnPostgres postgres = start()) {
      assertThat(postgres.url()).contains("127.0.0.1");
      assertThatThrownBy(this::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("正由另一个回音程序使用");
    }
  }

  @Test
  void killed_it_comes_up_again_with_all_that_was_acknowledged() throws Exception {
    try (OwnPostgres postgres = start()) {
      tell(postgres, "CREATE TABLE sum AS SELECT 42 AS answer");
      Killed.serverOf(data);
      assertThat(Wait.until(Duration.ofSeconds(30), () -> answers(postgres))).isTrue();
      assertThat(ask(postgres, "SELECT answer FROM sum")).isEqualTo("42");
      assertThat(lost).isEmpty();
    }
  }

  @Test
  void falling_again_and_again_it_gives_up_with_one_sentence() throws Exception {
    try (OwnPostgres postgres = start()) {
      for (int fall = 0; fall < 4; fall++) {
        assertThat(Wait.until(Duration.ofSeconds(30), () -> answers(postgres))).isTrue();
        Killed.serverOf(data);
        assertThat(Wait.until(Duration.ofSeconds(30), () -> !answers(postgres))).isTrue();
      }
      CannotStart why = lost.poll(30, TimeUnit.SECONDS);
      assertThat(why).isNotNull().hasMessageContaining("两分钟内停了 3 次以上");
    }
  }

  @Test
  void a_file_that_names_a_stranger_does_not_stop_it() throws Exception {
    start().close();
    Files.writeString(
        data.resolve("database/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + data.resolve("database") + "\n");
    try (OwnPostgres again = start()) {
      assertThat(ask(again, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void a_folder_that_is_a_file_is_refused_with_one_sentence() throws Exception {
    Path file = Files.writeString(data.resolve("file"), "");
    assertThatThrownBy(() -> OwnPostgres.start(file, lost::add))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("不能写入");
  }

  private OwnPostgres start() {
    return OwnPostgres.start(data, lost::add);
  }

  private static boolean answers(OwnPostgres postgres) {
    try (Connection connection = connect(postgres)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void tell(OwnPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres)) {
      connection.createStatement().execute(sql);
    }
  }

  private static String ask(OwnPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(OwnPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
  }
}

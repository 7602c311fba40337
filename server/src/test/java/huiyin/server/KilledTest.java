package huiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.server.setup.postgres.Killed;
import huiyin.server.store.Cases;
import huiyin.server.store.EventStore;
import huiyin.server.store.HashChain;
import huiyin.server.store.StreamId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {
  private static final int ENOUGH = 20;
  @TempDir Path data;

  @Test
  void killed_with_its_database_the_program_loses_nothing_it_acknowledged() throws Exception {
    Files.createSymbolicLink(
        data.resolve("postgres"),
        Files.createDirectories(Path.of("target/postgres").toAbsolutePath()));
    Process program = alone();
    List<String> acknowledged = acknowledgedBy(program);
    Killed.serverOf(data);
    program.destroyForcibly().waitFor();

    try (Server server = Server.start(ServerSettings.local(data, 0, false))) {
      Cases cases = server.part(Cases.class);
      EventStore events = server.part(EventStore.class);
      assertThat(acknowledged).hasSize(ENOUGH);
      assertThat(acknowledged).allMatch(id -> cases.find(id).isPresent());
      assertThat(acknowledged)
          .allMatch(id -> HashChain.firstBroken(events.of(StreamId.ofCase(id))).isEmpty());
    }
  }

  private Process alone() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Alone.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<String> acknowledgedBy(Process program) throws IOException {
    List<String> acknowledged = new ArrayList<>();
    BufferedReader said = program.inputReader();
    for (String line = said.readLine();
        line != null && acknowledged.size() < ENOUGH;
        line = said.readLine()) {
      if (line.startsWith("acknowledged ")) {
        acknowledged.add(line.substring("acknowledged ".length()));
      }
    }
    return acknowledged;
  }
}

package huiyin.cli;

import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("huiyin");

  @TempDir Path folder;

  @Test
  void the_rooms_of_the_program_are_seen() {
    assertThat(HOUSE.stream().map(each -> each.getPackageName().split("\\.")[1]))
        .contains("letter", "paper", "seal", "casework", "ledger", "server", "cli");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_imports_only_along_its_arrows(String room) {
    Arrows.of(room).check(HOUSE);
  }

  @Test
  void a_feature_never_imports_another_feature() {
    Arrows.features().check(HOUSE);
  }

  @Test
  void the_pure_rooms_know_no_clock_no_database_no_framework() {
    Arrows.purity().check(HOUSE);
  }

  @Test
  void format_libraries_live_in_paper_alone() {
    Arrows.formats().check(HOUSE);
  }

  @Test
  void letter_needs_the_jdk_alone() {
    Arrows.jdkOnly().check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("imports")
  void an_import_against_an_arrow_is_found(String from, String to, boolean allowed)
      throws IOException {
    assertThat(breaks(Arrows.of(from), "huiyin." + from, "huiyin." + to)).isEqualTo(!allowed);
  }

  @Test
  void forbidden_imports_of_the_finer_rules_are_found() throws IOException {
    assertThat(breaks(Arrows.features(), "huiyin.server.filing", "huiyin.server.rating")).isTrue();
    assertThat(breaks(Arrows.features(), "huiyin.server.filing", "huiyin.server.web")).isFalse();
    assertThat(breaks(Arrows.purity(), "huiyin.casework", "java.sql")).isTrue();
    assertThat(breaks(Arrows.purity(), "huiyin.ledger", "org.springframework.jdbc")).isTrue();
    assertThat(breaks(Arrows.formats(), "huiyin.server.letters", "org.jsoup")).isTrue();
    assertThat(breaks(Arrows.formats(), "huiyin.paper", "org.jsoup")).isFalse();
    assertThat(breaks(Arrows.jdkOnly(), "huiyin.letter", "tools.jackson.core")).isTrue();
  }

  static Stream<String> rooms() {
    return Arrows.ROOMS.keySet().stream().filter(room -> !room.equals("corpus"));
  }

  static Stream<Arguments> imports() {
    return Arrows.ROOMS.keySet().stream()
        .flatMap(
            from ->
                Stream.concat(Arrows.ROOMS.keySet().stream(), Stream.of("letter.term"))
                    .map(to -> Arguments.of(from, to, isAllowed(from, to))));
  }

  private static boolean isAllowed(String from, String to) {
    return Stream.concat(Stream.of(from), Arrows.ROOMS.get(from).stream())
        .anyMatch(open -> to.equals(open) || to.startsWith(open + "."));
  }

  /** Writes a class that has a field of a type of the other package, and asks the rule. */
  private boolean breaks(ArchRule rule, String from, String to) throws IOException {
    Path file = folder.resolve("Importing.class");
    ClassFile.of()
        .buildTo(
            file,
            ClassDesc.of(from, "Importing"),
            made -> made.withField("imported", ClassDesc.of(to, "Imported"), ACC_PUBLIC));
    Path other = folder.resolve("Imported.class");
    ClassFile.of().buildTo(other, ClassDesc.of(to, "Imported"), made -> {});
    return rule.evaluate(new ClassFileImporter().importPath(folder)).hasViolation();
  }
}

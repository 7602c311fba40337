package huiyin.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The arrows of the house as rules: which room may import which, and what the pure rooms may not.
 */
final class Arrows {
  private static final List<String> LIBRARIES =
      List.of("letter", "paper", "seal", "casework", "ledger");

  /** A room, and the packages of other rooms that it may import. */
  static final Map<String, List<String>> ROOMS =
      Map.of(
          "letter", List.of(),
          "paper", List.of("letter"),
          "seal", List.of("letter"),
          "casework", List.of("letter.term"),
          "ledger", List.of("letter"),
          "corpus", List.of("letter", "ledger"),
          "server", LIBRARIES,
          "cli", Stream.concat(LIBRARIES.stream(), Stream.of("server")).toList());

  private Arrows() {}

  static ArchRule of(String room) {
    String[] allowed =
        Stream.concat(ROOMS.get(room).stream(), Stream.of(room))
            .map(each -> "huiyin." + each + "..")
            .toArray(String[]::new);
    return noClasses()
        .that(resideInAPackage("huiyin." + room + ".."))
        .should()
        .dependOnClassesThat(resideInAPackage("huiyin..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true);
  }

  /** In server a feature imports store, web and the libraries, never another feature. */
  static ArchRule features() {
    return slices()
        .matching("huiyin.server.(*)..")
        .namingSlices("$1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAnyPackage("huiyin.server.setup..", "huiyin.server"), resideInAPackage(".."))
        .ignoreDependency(
            resideInAPackage("huiyin.server.."),
            resideInAnyPackage("huiyin.server.store..", "huiyin.server.web.."))
        .allowEmptyShould(true);
  }

  /**
   * Time, files and databases come in at the door, so that the same input gives the same output.
   */
  static ArchRule purity() {
    return noClasses()
        .that(
            resideInAnyPackage(
                "huiyin.letter..", "huiyin.seal..", "huiyin.casework..", "huiyin.ledger.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework..", "java.net.http..")
                .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(Clock.class)))
        .allowEmptyShould(true);
  }

  /** The format libraries live in paper alone. */
  static ArchRule formats() {
    return noClasses()
        .that(resideInAPackage("huiyin..").and(not(resideInAPackage("huiyin.paper.."))))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.jsoup.."))
        .allowEmptyShould(true);
  }

  /** One letter is read with the JDK alone. */
  static ArchRule jdkOnly() {
    return noClasses()
        .that(resideInAPackage("huiyin.letter.."))
        .should()
        .dependOnClassesThat(not(resideInAnyPackage("java..", "huiyin.letter..", "org.jspecify..")))
        .allowEmptyShould(true);
  }
}

package huiyin.corpus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
  @Test
  void corpus_imports_letter_and_ledger_alone() {
    var corpus =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("huiyin.corpus");
    noClasses()
        .that(resideInAPackage("huiyin.corpus.."))
        .should()
        .dependOnClassesThat(
            resideInAPackage("huiyin..")
                .and(
                    not(
                        resideInAnyPackage(
                            "huiyin.corpus..", "huiyin.letter..", "huiyin.ledger.."))))
        .check(corpus);
  }
}

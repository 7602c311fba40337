package huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class GlossaryTest {
  @Test
  void every_public_term_has_its_chinese() throws IOException {
    String glossary =
        Files.readString(Path.of(System.getProperty("huiyin.root"), "docs", "glossary.md"));
    var terms =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("huiyin.letter.term", "huiyin.casework");
    assertThat(terms.stream().filter(GlossaryTest::isTerm).map(JavaClass::getSimpleName))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(glossary).contains("`" + term + "`"));
  }

  private static boolean isTerm(JavaClass each) {
    return each.isTopLevelClass()
        && each.getModifiers().contains(JavaModifier.PUBLIC)
        && !each.getSimpleName().equals("package-info");
  }
}

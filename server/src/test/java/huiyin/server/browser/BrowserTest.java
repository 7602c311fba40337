package huiyin.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huiyin.server.Folders;
import huiyin.server.Server;
import huiyin.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks a proposal at the browser from an empty database to its published letter. */
final class BrowserTest {
  private static Path data;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    var missing = Chrome.missing();
    assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
    data = Files.createTempDirectory("huiyin-browser");
    server = Server.start(ServerSettings.local(data, 0, false));
    new Cast(server).arrive();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      Folders.delete(data);
    }
  }

  @Test
  void a_proposal_goes_from_an_empty_database_to_a_published_letter() throws IOException {
    try (var chrome = Chrome.open();
        var reader = new Reader(chrome.browser(), "http://127.0.0.1:" + server.port())) {
      var path = new StraightPath(reader);
      path.theProposerWritesAndIsToldWhatIsMissing();
      path.anotherCoSigns();
      path.theCommitteeFilesIt();
      path.theDispatchOfficeAssignsIt();
      path.theUnitsTakeItUp();
      path.aDraftWithoutTheOpinionIsRefused();
      path.theCoHandlerGivesItsOpinion();
      path.theDraftIsReviewedAndNumbered();
      path.theSignerSignsWhatIsShown();
      path.theProposersRateUnseenByTheUnit();
      path.theLetterIsPublishedAndTheCaseClosed();
      path.thePublicReadsTheLetterAndItsPromises();
      assertThat(reader.complaints()).isEmpty();
    }
  }
}

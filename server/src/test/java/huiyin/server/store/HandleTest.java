package huiyin.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.Case;
import huiyin.casework.Command;
import huiyin.casework.Event;
import huiyin.casework.Stage;
import huiyin.server.Running;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandleTest {
  private final Handle handle = Running.server().part(Handle.class);
  private final Cases cases = Running.server().part(Cases.class);
  private final EventStore events = Running.server().part(EventStore.class);
  private final String id = cases.newId();

  @Test
  void what_is_decided_is_kept() {
    Answer answer = handle.handle(Asked.of(id, Given.submit("示例"), "k", 0));
    assertThat(answer).isInstanceOf(Answer.Done.class);
    assertThat(cases.find(id).orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(cases.events(id)).containsExactlyElementsOf(((Answer.Done) answer).events());
  }

  @Test
  void a_command_sent_twice_is_done_once_and_answered_alike() {
    Answer first = handle.handle(Asked.of(id, Given.submit("示例"), "same", 0));
    Answer again = handle.handle(Asked.of(id, Given.submit("示例"), "same", 0));
    assertThat(((Answer.Done) again).events()).isEqualTo(((Answer.Done) first).events());
    assertThat(cases.events(id)).hasSize(1);
  }

  @Test
  void who_saw_an_older_state_is_told_so() {
    handle.handle(Asked.of(id, Given.submit("示例"), "k1", 0));
    Answer late = handle.handle(Asked.of(id, file("20990001"), "k2", 0));
    assertThat(late).isInstanceOf(Answer.Stale.class);
    assertThat(((Answer.Stale) late).now().version()).isEqualTo(1);
    assertThat(cases.events(id)).hasSize(1);
  }

  @Test
  void a_refusal_leaves_nothing_behind_and_may_be_followed_by_the_same_key() {
    Answer refused = handle.handle(Asked.of(id, file("20990002"), "k", 0));
    assertThat(refused).isInstanceOf(Answer.Refused.class);
    assertThat(cases.find(id)).isEmpty();
    assertThat(handle.handle(Asked.of(id, Given.submit("示例"), "k", 0)))
        .isInstanceOf(Answer.Done.class);
  }

  @Test
  void an_unknown_rulebook_is_an_answer() {
    Command.Submit submit = (Command.Submit) Given.submit("示例");
    huiyin.casework.Item item = submit.item();
    Command odd =
        new Command.Submit(
            submit.by(),
            submit.at(),
            new huiyin.casework.Item(
                "no-such-rulebook",
                item.kind(),
                item.assembly(),
                item.session(),
                item.title(),
                item.analysis(),
                item.asks(),
                item.lead(),
                item.invited()));
    Answer answer = handle.handle(Asked.of(id, odd, "k", 0));
    assertThat(((Answer.Refused) answer).why().id()).isEqualTo("rulebook");
  }

  @Test
  void many_at_once_on_one_case_become_one_after_another() throws Exception {
    handle.handle(Asked.of(id, Given.submit("示例"), "k", 0));
    List<Answer> answers =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(
                    n -> () -> handle.handle(Asked.of(id, file("2098000" + n), "f" + n, null)))
                .toList());
    assertThat(answers).filteredOn(answer -> answer instanceof Answer.Done).hasSize(1);
    assertThat(cases.events(id)).hasSize(2);
    assertThat(HashChain.firstBroken(events.of(StreamId.ofCase(id)))).isEmpty();
  }

  @Test
  void the_same_form_sent_many_times_at_once_is_done_once() throws Exception {
    List<Answer> answers =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(
                    n -> () -> handle.handle(Asked.of(id, Given.submit("示例"), "one", 0)))
                .toList());
    assertThat(answers).allMatch(answer -> answer instanceof Answer.Done);
    assertThat(cases.events(id)).hasSize(1);
  }

  @Test
  void numbers_given_at_once_are_all_different_and_have_no_gap() throws Exception {
    Numbers numbers = Running.server().part(Numbers.class);
    int year = 2077;
    List<Callable<Answer>> filings =
        IntStream.range(0, 8)
            .<Callable<Answer>>mapToObj(
                n ->
                    () -> {
                      String each = cases.newId();
                      handle.handle(Asked.of(each, Given.submit("示例" + n), "s", 0));
                      return handle.handle(
                          new Asked(
                              each, _ -> file(numbers.item(Given.RULEBOOK, year)), "f", null));
                    })
            .toList();
    assertThat(atOnce(filings))
        .map(answer -> ((Answer.Done) answer).after())
        .map(Case::docket)
        .map(docket -> docket.number())
        .containsExactlyInAnyOrder(
            "20770001",
            "20770002",
            "20770003",
            "20770004",
            "20770005",
            "20770006",
            "20770007",
            "20770008");
  }

  @Test
  void the_order_of_all_events_passes_nothing_over() {
    handle.handle(Asked.of(id, Given.submit("示例"), "k", 0));
    Place place = Place.START;
    boolean seen = false;
    List<Recorded> next = events.after(place, 3);
    while (!next.isEmpty()) {
      seen = seen || next.stream().anyMatch(recorded -> recorded.stream().id().equals(id));
      place = next.getLast().place();
      next = events.after(place, 3);
    }
    assertThat(seen).isTrue();
  }

  @Test
  void what_was_written_reads_the_same() {
    handle.handle(Asked.of(id, Given.submit("示例：“引号”\\\"\u2028𠮷\t"), "k", 0));
    List<Recorded> kept = events.of(StreamId.ofCase(id));
    for (Recorded recorded : kept) {
      Event event = recorded.event();
      assertThat(EventJson.write(event)).isEqualTo(recorded.body());
    }
  }

  private static Command file(String number) {
    return new Command.File(Given.COMMITTEE, Given.NOW, number, category());
  }

  private static String category() {
    return Running.server()
        .part(huiyin.casework.rulebook.Rulebooks.class)
        .open(Given.RULEBOOK)
        .categories()
        .stream()
        .findFirst()
        .map(term -> term.code())
        .orElse("");
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> under = pool.invokeAll(calls);
      List<Answer> answers = new java.util.ArrayList<>();
      for (Future<Answer> future : under) {
        answers.add(future.get());
      }
      return answers;
    }
  }
}

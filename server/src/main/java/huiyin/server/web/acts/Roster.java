package huiyin.server.web.acts;

import huiyin.server.store.People;
import huiyin.server.web.Choice;
import huiyin.server.web.Post;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Those who may put items forward. */
@Component
public final class Roster {
  private final People people;

  Roster(People people) {
    this.people = people;
  }

  /** All of them, to choose from. */
  public Stream<Choice> proposers() {
    return people.of(Post.PROPOSER).stream().map(who -> Choice.of(who.id(), who.name()));
  }
}

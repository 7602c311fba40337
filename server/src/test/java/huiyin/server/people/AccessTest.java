package huiyin.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import huiyin.casework.Casework;
import huiyin.casework.Move;
import huiyin.casework.Moves;
import huiyin.casework.Outcome;
import huiyin.casework.rulebook.Rulebook;
import huiyin.casework.rulebook.Rulebooks;
import huiyin.server.web.Post;
import huiyin.server.web.Who;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {
  private static final Set<Post> KEEPERS =
      EnumSet.of(Post.SYSTEM_ADMIN, Post.SECURITY_ADMIN, Post.AUDIT_ADMIN);
  private static final Map<Post, List<Move>> OWN =
      Map.of(
          Post.PROPOSER, List.of(Move.SUBMIT, Move.CO_SIGN, Move.REVISE, Move.RATE),
          Post.COMMITTEE, List.of(Move.FILE, Move.DECLINE, Move.MERGE, Move.ORDER_REHANDLING),
          Post.DISPATCH, List.of(Move.ASSIGN, Move.REASSIGN, Move.GRANT_EXTENSION, Move.URGE),
          Post.OFFICER, List.of(Move.ACKNOWLEDGE, Move.DRAFT, Move.SUBMIT_FOR_REVIEW),
          Post.REVIEWER, List.of(Move.APPROVE, Move.RETURN_DRAFT),
          Post.SIGNER, List.of(Move.SIGN));
  private final Rulebook rules = Rulebooks.shipped().open("guangdong-cppcc-sample");

  @ParameterizedTest
  @EnumSource(Move.class)
  void no_keeper_of_the_system_may_do_anything_with_a_case(Move move) {
    assertThat(KEEPERS).allMatch(post -> isForOthers(move, post));
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void every_command_is_somebodys(Move move) {
    assertThat(EnumSet.allOf(Post.class)).anyMatch(post -> !isForOthers(move, post));
  }

  @Test
  void each_post_may_do_its_own_work() {
    OWN.forEach(
        (post, moves) -> assertThat(moves).as(post.name()).noneMatch(m -> isForOthers(m, post)));
  }

  @Test
  void a_unit_can_never_fill_in_a_rating() {
    assertThat(List.of(Post.OFFICER, Post.REVIEWER, Post.SIGNER, Post.DISPATCH))
        .allMatch(post -> isForOthers(Move.RATE, post));
  }

  private boolean isForOthers(Move move, Post post) {
    Who who = new Who("x", "示例", post, "gxt");
    return Moves.refusal(Casework.none("1"), move, who.person(), rules)
        .map(Outcome.Refused::id)
        .filter("wrong-person"::equals)
        .isPresent();
  }
}

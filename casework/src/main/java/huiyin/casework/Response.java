package huiyin.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came after the reply of the current round: ratings and publication. */
public record Response(List<Rating> ratings, @Nullable Publication publication) {
  static final Response NONE = new Response(List.of(), null);

  public Response {
    ratings = List.copyOf(ratings);
  }

  /** The rating that a proposer gave. */
  public Optional<Rating> by(String proposer) {
    return ratings.stream().filter(r -> r.proposer().equals(proposer)).findFirst();
  }

  Response with(Rating rating) {
    Stream<Rating> others = ratings.stream().filter(r -> !r.proposer().equals(rating.proposer()));
    return new Response(Stream.concat(others, Stream.of(rating)).toList(), publication);
  }

  Response publication(@Nullable Publication made) {
    return new Response(ratings, made);
  }
}

package huiyin.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item's state, folded from its events; never stored.
 *
 * @param version how many events it was folded from
 * @param item null only before it is submitted
 * @param round 1, and one more each time re-handling is ordered
 */
public record Case(
    String id,
    int version,
    Stage stage,
    @Nullable Item item,
    Signers signers,
    Docket docket,
    Team team,
    @Nullable Reply reply,
    Response response,
    int round,
    Map<Moment, Instant> moments) {
  public Case {
    moments = Map.copyOf(moments);
  }

  static Case none(String id) {
    return new Case(
        id,
        0,
        Stage.NONE,
        null,
        Signers.NONE,
        Docket.EMPTY,
        Team.NONE,
        null,
        Response.NONE,
        1,
        Map.of());
  }

  /** When something last happened in this case. */
  public Optional<Instant> when(Moment moment) {
    return Optional.ofNullable(moments.get(moment));
  }

  /** All who put the item forward: the lead, and those who have co-signed. */
  public List<Proposer> proposers() {
    if (item == null) {
      return List.of();
    }
    Stream<Proposer> coSigners =
        item.invited().stream().filter(p -> signers.signed().contains(p.id()));
    return Stream.concat(Stream.of(item.lead()), coSigners).distinct().toList();
  }

  /** Whether this person put the item forward or co-signed it. */
  public boolean proposedBy(String id) {
    return proposers().stream().anyMatch(p -> p.id().equals(id));
  }

  /** The proposers who have not rated the reply of this round. */
  public List<Proposer> unrated() {
    return proposers().stream().filter(p -> response.by(p.id()).isEmpty()).toList();
  }

  Case counted() {
    return new Case(
        id, version + 1, stage, item, signers, docket, team, reply, response, round, moments);
  }

  Case at(Stage next) {
    return new Case(
        id, version, next, item, signers, docket, team, reply, response, round, moments);
  }

  Case at(Moment moment, Instant when) {
    Map<Moment, Instant> more = new TreeMap<>(moments);
    more.put(moment, when);
    return new Case(id, version, stage, item, signers, docket, team, reply, response, round, more);
  }

  Case with(Item put) {
    return new Case(
        id, version, stage, put, signers, docket, team, reply, response, round, moments);
  }

  Case with(Signers changed) {
    return new Case(
        id, version, stage, item, changed, docket, team, reply, response, round, moments);
  }

  Case with(Docket changed) {
    return new Case(
        id, version, stage, item, signers, changed, team, reply, response, round, moments);
  }

  Case with(Team changed) {
    return new Case(
        id, version, stage, item, signers, docket, changed, reply, response, round, moments);
  }

  Case reply(@Nullable Reply changed) {
    return new Case(
        id, version, stage, item, signers, docket, team, changed, response, round, moments);
  }

  Case with(Response changed) {
    return new Case(
        id, version, stage, item, signers, docket, team, reply, changed, round, moments);
  }

  Case nextRound() {
    return new Case(
        id, version, stage, item, signers, docket, team, null, Response.NONE, round + 1, moments);
  }
}

package huiyin.letter.json;

import static huiyin.letter.json.LetterJson.lower;
import static huiyin.letter.json.LetterJson.read;

import huiyin.letter.Body;
import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Heading;
import huiyin.letter.Letter;
import huiyin.letter.Place;
import huiyin.letter.Point;
import huiyin.letter.Quantity;
import huiyin.letter.Work;
import huiyin.letter.term.Edtf;
import org.jspecify.annotations.Nullable;

/** Writes the facts of a letter, each kind in a list of its own. */
final class FactJson {
  private FactJson() {}

  static void write(JsonWriter json, Letter letter) {
    json.list("outline", letter.outline(), FactJson::heading)
        .list("points", letter.points(), FactJson::point)
        .list("quantities", letter.quantities(), FactJson::quantity)
        .list("dates", letter.dates(), FactJson::day)
        .list("works", letter.works(), FactJson::work)
        .list("bodies", letter.bodies(), FactJson::body)
        .list("places", letter.places(), FactJson::place)
        .list("measures", letter.measures(), (j, m) -> read(j, m.by(), m.at()))
        .list("commitments", letter.commitments(), FactJson::commitment);
  }

  private static void heading(JsonWriter json, Heading heading) {
    json.field("label", heading.label())
        .field("heading", heading.heading())
        .field("level", heading.level());
    read(json, heading.by(), heading.at());
  }

  private static void point(JsonWriter json, Point point) {
    read(
        json.field("label", point.label()).field("heading", point.heading()),
        point.by(),
        point.at());
  }

  private static void quantity(JsonWriter json, Quantity quantity) {
    json.field("text", quantity.text())
        .field("value", quantity.value())
        .field("max", quantity.max())
        .field("unit", quantity.unit())
        .field("bound", lower(quantity.bound()))
        .field("of", quantity.of())
        .field("period", text(quantity.period()));
    read(json, quantity.by(), quantity.at());
  }

  private static void day(JsonWriter json, Day day) {
    read(json.field("text", day.text()).field("edtf", day.date().text()), day.by(), day.at());
  }

  private static void work(JsonWriter json, Work work) {
    json.field("title", work.title())
        .field("canonicalTitle", work.canonicalTitle())
        .field("number", work.number());
    read(json, work.by(), work.at());
  }

  static void body(JsonWriter json, Body body) {
    read(json.field("name", body.name()).field("fullName", body.fullName()), body.by(), body.at());
  }

  private static void place(JsonWriter json, Place place) {
    json.field("name", place.name()).field("code", place.code()).field("kind", lower(place.kind()));
    read(json, place.by(), place.at());
  }

  private static void commitment(JsonWriter json, Commitment commitment) {
    json.field("deadline", text(commitment.deadline()))
        .field("actor", commitment.actor())
        .list("hedges", commitment.hedges(), LetterJson::span);
    read(json, commitment.by(), commitment.at());
  }

  private static @Nullable String text(@Nullable Edtf date) {
    return date == null ? null : date.text();
  }
}

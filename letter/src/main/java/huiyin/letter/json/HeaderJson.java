package huiyin.letter.json;

import static huiyin.letter.json.LetterJson.lower;
import static huiyin.letter.json.LetterJson.read;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.term.Assembly;
import huiyin.letter.term.LetterNumber;
import org.jspecify.annotations.Nullable;

/** Writes what a letter says of itself; what it lacks is null or an empty list. */
final class HeaderJson {
  private HeaderJson() {}

  static void write(JsonWriter json, Header header) {
    json.object("title", header.title(), HeaderJson::text)
        .object("letterNumber", header.letterNumber(), (j, f) -> number(j, f, header.numberOrgan()))
        .object("replyClass", header.replyClass(), (j, f) -> value(j, f.value().mark(), f))
        .object("openness", header.openness(), (j, f) -> value(j, lower(f.value()), f))
        .object("proposalKind", header.proposalKind(), (j, f) -> value(j, lower(f.value()), f))
        .object("assembly", header.assembly(), HeaderJson::assembly)
        .list("proposalNumbers", header.proposalNumbers(), (j, f) -> text(j, "value", f))
        .list("proposalTitles", header.proposalTitles(), HeaderJson::text)
        .list("addressees", header.addressees(), HeaderJson::addressee)
        .list("consulted", header.consulted(), FactJson::body)
        .object("issuer", header.issuer(), HeaderJson::issuer)
        .object("issueDate", header.issueDate(), (j, f) -> value(j, f.value().toString(), f))
        .object("publishedAt", header.publishedAt(), (j, f) -> value(j, f.value().text(), f))
        .list("contacts", header.contacts(), HeaderJson::contact);
  }

  static void text(JsonWriter json, Found<String> found) {
    text(json, "text", found);
  }

  private static void text(JsonWriter json, String name, Found<String> found) {
    read(json.field(name, found.value()), found.by(), found.at());
  }

  private static void value(JsonWriter json, String value, Found<?> found) {
    read(json.field("value", value), found.by(), found.at());
  }

  private static void number(JsonWriter json, Found<LetterNumber> found, @Nullable String organ) {
    LetterNumber number = found.value();
    json.field("text", number.text())
        .field("organCode", number.organCode())
        .field("year", number.year())
        .field("serial", number.serial())
        .field("organ", organ);
    read(json, found.by(), found.at());
  }

  private static void assembly(JsonWriter json, Found<Assembly> found) {
    Assembly assembly = found.value();
    json.field("text", assembly.text())
        .field("term", assembly.term())
        .field("session", assembly.session())
        .field("level", level(assembly.level()));
    read(json, found.by(), found.at());
  }

  private static @Nullable String level(Assembly.@Nullable Level level) {
    return level == null ? null : lower(level);
  }

  private static void addressee(JsonWriter json, Header.Addressee addressee) {
    read(
        json.field("name", addressee.name()).field("role", addressee.role()),
        addressee.by(),
        addressee.at());
  }

  private static void issuer(JsonWriter json, Header.Issuer issuer) {
    json.field("name", issuer.name())
        .field("fullName", issuer.fullName())
        .field("from", lower(issuer.from()));
    read(json, issuer.by(), issuer.at());
  }

  private static void contact(JsonWriter json, Header.Contact contact) {
    read(
        json.field("name", contact.name()).field("phone", contact.phone()),
        contact.by(),
        contact.at());
  }
}

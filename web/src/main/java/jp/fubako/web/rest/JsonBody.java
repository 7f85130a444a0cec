package jp.fubako.web.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a caller sent. Only the members that a resource asks for are ever looked at, so no field can
 * be set that is not meant to be.
 */
record JsonBody(JsonObject json) {

  JsonBody {
    if (json == null) {
      throw new BadRequestException("a JSON object is expected");
    }
  }

  /** A text, or null when it is not there. */
  String text(String name) {
    return switch (value(name)) {
      case null -> null;
      case JsonString text -> text.getString();
      default -> throw wrong(name, "a text");
    };
  }

  String text(String name, String otherwise) {
    var text = text(name);
    return text == null ? otherwise : text;
  }

  UUID id(String name) {
    return read(name, "an id", UUID::fromString);
  }

  /** An ISO date such as 2026-11-22, or null. */
  LocalDate date(String name) {
    return read(name, "a date like 2026-11-22", LocalDate::parse);
  }

  <E extends Enum<E>> E oneOf(Class<E> kind, String name) {
    return read(name, "one of " + List.of(kind.getEnumConstants()), t -> Enum.valueOf(kind, t));
  }

  <E extends Enum<E>> E oneOf(Class<E> kind, String name, E otherwise) {
    var value = oneOf(kind, name);
    return value == null ? otherwise : value;
  }

  <E extends Enum<E>> Set<E> someOf(Class<E> kind, String name) {
    var found = new LinkedHashSet<E>();
    for (var text : texts(name)) {
      try {
        found.add(Enum.valueOf(kind, text));
      } catch (IllegalArgumentException e) {
        throw wrong(name, "a list of " + List.of(kind.getEnumConstants()));
      }
    }
    return found;
  }

  boolean flag(String name) {
    return value(name) == JsonValue.TRUE;
  }

  Long whole(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonNumber number && number.isIntegral()) {
      return number.longValueExact();
    }
    throw wrong(name, "a whole number");
  }

  int whole(String name, int otherwise) {
    var number = whole(name);
    return number == null ? otherwise : Math.toIntExact(number);
  }

  /** The version that the caller saw. */
  long version() {
    var version = whole("version");
    if (version == null) {
      throw wrong("version", "a whole number");
    }
    return version;
  }

  /** The caller's key of this request; the same key is performed once. */
  UUID requestKey() {
    var key = id("requestKey");
    if (key == null) {
      throw wrong("requestKey", "an id that you make");
    }
    return key;
  }

  /** The PIN; the caller of this wipes it. */
  char[] pin() {
    var pin = text("pin");
    return pin == null ? new char[0] : pin.toCharArray();
  }

  List<String> texts(String name) {
    return switch (value(name)) {
      case null -> List.of();
      case jakarta.json.JsonArray array ->
          array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
      default -> throw wrong(name, "a list of texts");
    };
  }

  List<UUID> ids(String name) {
    try {
      return texts(name).stream().map(UUID::fromString).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(name, "a list of ids");
    }
  }

  private <T> T read(String name, String what, Function<String, T> reader) {
    var text = text(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(name, what);
    }
  }

  private JsonValue value(String name) {
    var value = json.get(name);
    return value == JsonValue.NULL ? null : value;
  }

  private static BadRequestException wrong(String name, String what) {
    return new BadRequestException(name + ": " + what + " is expected");
  }
}

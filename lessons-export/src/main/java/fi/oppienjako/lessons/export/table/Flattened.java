package fi.oppienjako.lessons.export.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What is nested, as one row: {@code {"a":{"b":1}}} has a column {@code a.b}; what is listed stands
 * in one cell, a line each.
 */
final class Flattened {

  private final Map<String, StringBuilder> cells = new LinkedHashMap<>();

  private Flattened() {}

  static Map<String, String> of(JsonNode object) {
    Flattened flat = new Flattened();
    flat.add("", object);
    return flat.texts();
  }

  static Map<String, String> of(Map<?, ?> object) {
    Flattened flat = new Flattened();
    flat.add("", object);
    return flat.texts();
  }

  private Map<String, String> texts() {
    return cells.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().toString(), (a, b) -> a, LinkedHashMap::new));
  }

  private void add(String path, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(child -> add(under(path, child.getKey()), child.getValue()));
    } else if (node.isArray()) {
      node.forEach(child -> add(path, child));
    } else {
      put(
          path,
          node.isNull() ? "" : node.isNumber() ? number(node.decimalValue()) : node.asString());
    }
  }

  private void add(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, child) -> add(under(path, String.valueOf(key)), orEmpty(child)));
    } else if (value instanceof List<?> list) {
      list.forEach(child -> add(path, orEmpty(child)));
    } else {
      put(path, String.valueOf(value));
    }
  }

  private static Object orEmpty(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value;
  }

  private void put(String path, String text) {
    StringBuilder cell = cells.computeIfAbsent(path, name -> new StringBuilder());
    if (!cell.isEmpty() && !text.isEmpty()) {
      cell.append('\n');
    }
    cell.append(text);
  }

  private static String under(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

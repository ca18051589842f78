package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Compares lessons as JSON lines with bare Jackson streaming of the same bytes, in alternating
 * rounds, and prints the ratios (1: as fast): with a reader written by hand, token by token, that
 * makes the same lessons; with Jackson's trees; and with what only walks over the tokens and takes
 * their texts, or writes tokens that it has in memory, and knows no lessons.
 *
 * <p>To run it, at the root: {@code mvn -q verify -DskipTests -Pbenchmark -pl lessons-json -am
 * -Dbenchmark.lessons=10000 -Dbenchmark.rounds=9}
 */
final class LinesBenchmark {

  private static final int SOME = 500;

  private final JsonMapper mapper = LessonsJson.mapper();
  private final ObjectWriter writer = mapper.writerFor(Lesson.class).withRootValueSeparator("\n");
  private final ObjectReader reader = mapper.readerFor(Lesson.class);
  private final JsonFactory bare = new JsonFactory();
  private final List<Lesson> lessons;
  private final byte[] lines;

  private LinesBenchmark(List<Lesson> lessons) {
    this.lessons = lessons;
    lines = write();
  }

  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    LinesBenchmark benchmark = new LinesBenchmark(Fixtures.STANDARD.lessons(count).toList());
    System.out.printf(
        Locale.ROOT,
        "%,d lessons, %,d kB, %d rounds%n",
        count,
        benchmark.lines.length >> 10,
        rounds);
    check(benchmark.allByHand().equals(benchmark.lessons));
    Map<String, Runnable> reading = new LinkedHashMap<>();
    reading.put("ours", benchmark::read);
    reading.put("by hand", benchmark::byHand);
    reading.put("trees", benchmark::trees);
    reading.put("tokens", benchmark::tokens);
    compare("read", rounds, reading);
    benchmark.compareWriting(rounds);
  }

  private byte[] write() {
    return write(lessons);
  }

  private byte[] write(List<Lesson> some) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    try (SequenceWriter to = writer.writeValues(out)) {
      some.forEach(to::write);
    }
    return out.toByteArray();
  }

  private void read() {
    try (MappingIterator<Lesson> all = reader.readValues(lines)) {
      int seen = 0;
      while (all.hasNext()) {
        seen += all.next().revision() + 1;
      }
      check(seen >= lessons.size());
    }
  }

  private void byHand() {
    try (JsonParser parser = bare.createParser(ObjectReadContext.empty(), lines)) {
      ReadByHand hand = new ReadByHand(parser);
      int seen = 0;
      while (parser.nextToken() != null) {
        seen += hand.lesson().revision() + 1;
      }
      check(seen >= lessons.size());
    }
  }

  private List<Lesson> allByHand() {
    try (JsonParser parser = bare.createParser(ObjectReadContext.empty(), lines)) {
      ReadByHand hand = new ReadByHand(parser);
      List<Lesson> all = new ArrayList<>();
      while (parser.nextToken() != null) {
        all.add(hand.lesson());
      }
      return all;
    }
  }

  private void tokens() {
    int length = 0;
    try (JsonParser parser = bare.createParser(ObjectReadContext.empty(), lines)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getString().length();
        }
      }
    }
    check(length > lessons.size());
  }

  private void trees() {
    try (MappingIterator<?> all =
        JsonMapper.shared().readerFor(tools.jackson.databind.JsonNode.class).readValues(lines)) {
      int seen = 0;
      while (all.hasNext()) {
        all.next();
        seen++;
      }
      check(seen == lessons.size());
    }
  }

  /** Some at a time, so that tokens in memory do not weigh. */
  private void compareWriting(int rounds) {
    List<Lesson> some = lessons.subList(0, Math.min(SOME, lessons.size()));
    List<TokenBuffer> buffers =
        some.stream()
            .map(
                lesson -> {
                  TokenBuffer tokens = TokenBuffer.forGeneration();
                  mapper.writeValue(tokens, lesson);
                  return tokens;
                })
            .toList();
    int repeats = Math.max(1, lessons.size() / some.size());
    Map<String, Runnable> writing = new LinkedHashMap<>();
    writing.put(
        "ours",
        () -> {
          for (int i = 0; i < repeats; i++) {
            check(write(some).length > 0);
          }
        });
    writing.put(
        "tokens",
        () -> {
          for (int i = 0; i < repeats; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
            try (JsonGenerator to = bare.createGenerator(ObjectWriteContext.empty(), out)) {
              buffers.forEach(one -> one.serialize(to));
            }
            check(out.size() > 0);
          }
        });
    compare("write", rounds, writing);
  }

  private static void compare(String what, int rounds, Map<String, Runnable> all) {
    List<String> names = List.copyOf(all.keySet());
    List<Runnable> ways = List.copyOf(all.values());
    double[][] times = new double[ways.size()][rounds];
    for (int round = -2; round < rounds; round++) {
      for (int turn = 0; turn < ways.size(); turn++) {
        int who = (round + 2 + turn) % ways.size();
        System.gc();
        long start = System.nanoTime();
        ways.get(who).run();
        if (round >= 0) {
          times[who][round] = (System.nanoTime() - start) / 1e9;
        }
      }
    }
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-6s ours %.2f s", what, median(times[0])));
    for (int who = 1; who < ways.size(); who++) {
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = times[who][round] / times[0][round];
      }
      line.append(
          String.format(
              Locale.ROOT,
              "   %s %.2f s (%.2f)",
              names.get(who),
              median(times[who]),
              median(ratios)));
    }
    System.out.println(line);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("not all do the same");
    }
  }
}

package fi.oppienjako.lessons.export.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.AbstractIterator;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import fi.oppienjako.lessons.json.LessonsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes things, one per line, and reads them back. Thread-safe. */
public final class Lines {

  private static final int LONGEST = 16_000_000;
  private static final int MOST_FAULTS = 1000;
  private static final int SOME = 1000;

  private final JsonMapper mapper;
  private final Line line;

  /** For things of {@code kinds}. */
  public Lines(Collection<Kind<?>> kinds) {
    mapper = LessonsJson.mapper(kinds.toArray(Kind<?>[]::new));
    Map<String, Kind<?>> byKey = new LinkedHashMap<>();
    kinds.forEach(kind -> byKey.put(kind.key(), kind));
    line = new Line(mapper, byKey);
  }

  /**
   * Writes {@code things} to {@code out}, which is left open.
   *
   * @param soFar given now and then how many have been written
   * @return how many there were
   */
  public long write(Iterator<? extends Aggregate<?>> things, OutputStream out, LongConsumer soFar) {
    long count = 0;
    try (JsonGenerator lines =
        mapper.writer().withRootValueSeparator("\n").createGenerator(new Unclosed(out))) {
      while (things.hasNext()) {
        line.write(lines, things.next());
        count++;
        if (count % SOME == 0) {
          soFar.accept(count);
        }
      }
      if (count > 0) {
        lines.writeRaw('\n');
      }
    }
    soFar.accept(count);
    return count;
  }

  /**
   * Reads all lines of {@code in}, and goes on after what is wrong.
   *
   * @param name what {@code in} is called in faults
   * @throws InvalidFileException with everything that is wrong, up to a thousand faults
   */
  public long check(InputStream in, String name) {
    List<Fault> faults = new ArrayList<>();
    Things things = new Things(in, name, faults);
    long count = 0;
    while (faults.size() < MOST_FAULTS && things.hasNext()) {
      things.next();
      count++;
    }
    if (!faults.isEmpty()) {
      throw new InvalidFileException(faults);
    }
    return count;
  }

  /** What is wrong with a file that cannot be read at all. */
  public static InvalidFileException unreadable(String name, IOException e) {
    return new InvalidFileException(List.of(new Fault(name, 0, 0, "", wrong(e))));
  }

  private static Wrong wrong(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Wrong.of("file.missing");
    }
    return e instanceof AccessDeniedException
        ? Wrong.of("file.denied")
        : Wrong.of("file.unreadable", String.valueOf(e.getMessage()));
  }

  /**
   * What stands in the lines of {@code in}, read as it is asked for.
   *
   * @throws InvalidFileException while it is read, at the first line in which anything is wrong
   */
  public Iterator<Aggregate<?>> read(InputStream in, String name) {
    return new Things(in, name, null);
  }

  private final class Things extends AbstractIterator<Aggregate<?>> {

    private final String name;
    private final BoundedLines lines;
    private final LineFaults words;
    private final @Nullable List<Fault> faults;
    private int number;

    Things(InputStream in, String name, @Nullable List<Fault> faults) {
      this.name = name;
      this.faults = faults;
      this.words = new LineFaults(name, mapper);
      this.lines =
          new BoundedLines(
              new InputStreamReader(
                  in,
                  UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)),
              LONGEST);
    }

    @Override
    protected @Nullable Aggregate<?> computeNext() {
      for (String text = nextLine(); text != null; text = nextLine()) {
        try {
          if (text.length() > LONGEST) {
            found(new Fault(name, number, 1, "", Wrong.of("file.line-too-long", LONGEST)));
          } else if (!text.isBlank()) {
            return line.read(text);
          }
        } catch (WrongLine e) {
          found(words.of(number, e));
        } catch (JacksonException e) {
          found(words.of(number, e));
        }
      }
      return endOfData();
    }

    private @Nullable String nextLine() {
      number++;
      try {
        String text = lines.next();
        return number == 1 && text != null && text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        found(new Fault(name, number, 0, "", Wrong.of("line.not-utf")));
      } catch (IOException e) {
        found(
            new Fault(
                name, number, 0, "", Wrong.of("file.unreadable", String.valueOf(e.getMessage()))));
      }
      return null;
    }

    private void found(Fault fault) {
      if (faults == null) {
        throw new InvalidFileException(List.of(fault));
      }
      if (faults.size() < MOST_FAULTS) {
        faults.add(fault);
      }
    }
  }
}

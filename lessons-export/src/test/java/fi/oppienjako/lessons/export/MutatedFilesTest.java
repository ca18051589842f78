package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However a good file is damaged, it is either read or refused with faults. */
class MutatedFilesTest {

  private static final Path PLAYBOOK =
      Path.of("src/main/resources/fi/oppienjako/lessons/export/playbooks/sharing-lessons.yaml");
  private static final byte[] SIGNS =
      "\n\r\t :-?[]{},&*!|>'\"%@`#~<\\\0\u007fäxU0".getBytes(StandardCharsets.UTF_8);

  @Test
  void readsOrRefusesADamagedPlaybook() throws IOException {
    damage(PLAYBOOK, Playbooks::read, 20220831, 300);
  }

  @Test
  void readsOrRefusesADamagedProgramme() throws IOException {
    damage(CataloguesTest.EXPERT_SUPPORT, (in, name) -> Catalogues.read(in, name), 20221215, 100);
  }

  @Test
  @Tag("slow")
  void readsOrRefusesThousandsOfDamagedFiles() throws IOException {
    damage(PLAYBOOK, Playbooks::read, 1, 5000);
    damage(CataloguesTest.EXPERT_SUPPORT, (in, name) -> Catalogues.read(in, name), 2, 2000);
  }

  private static void damage(
      Path good, BiFunction<InputStream, String, ?> reading, long seed, int times)
      throws IOException {
    byte[] bytes = Files.readAllBytes(good);
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < times; i++) {
      byte[] damaged = damaged(bytes, random);
      try {
        assertThat(reading.apply(new ByteArrayInputStream(damaged), "damaged")).isNotNull();
      } catch (InvalidFileException e) {
        assertThat(e.faults())
            .isNotEmpty()
            .allSatisfy(fault -> assertThat(fault.message()).asString().isNotBlank());
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] damaged = good.clone();
    int wounds = 1 + random.nextInt(3);
    for (int i = 0; i < wounds; i++) {
      int at = random.nextInt(damaged.length);
      int kind = random.nextInt(5);
      if (kind < 3) {
        damaged[at] = SIGNS[random.nextInt(SIGNS.length)];
      } else if (kind == 3) {
        int count = Math.min(damaged.length - at, 1 + random.nextInt(200));
        System.arraycopy(good, random.nextInt(good.length - count), damaged, at, count);
      } else {
        damaged[at] = (byte) random.nextInt(256);
      }
    }
    return random.nextInt(10) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
        : damaged;
  }
}

package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.port.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Message follows from codes, whatever the language of the system. */
class SqlErrorsTest {

  private static final Room NONE = new Room(4096);
  private static final Room MUCH = new Room(1L << 40);

  @Test
  void tellsAFullDiskOfPostgresByItsState() {
    assertThat(key(SqlErrors.told(new SQLException("levyllä ei ole tilaa", "53100"))))
        .isEqualTo("store.disk-full");
  }

  @Test
  void tellsAFullDiskOfH2ByTheRoomThatIsLeft() {
    StoreException refused = SqlErrors.told(unwritten(DataUtils.ERROR_WRITING_FAILED));
    assertThat(key(SqlErrors.told(refused, NONE))).isEqualTo("store.disk-full");
    assertThat(SqlErrors.told(refused, NONE)).hasRootCauseMessage("Enheten är full");
    assertThat(key(SqlErrors.told(refused, MUCH))).isEqualTo("store.cannot-grow");
    assertThat(key(SqlErrors.told(refused, Room.ENOUGH))).isEqualTo("store.cannot-grow");
  }

  @Test
  void tellsNoFullDiskWhereNothingWasToBeWritten() {
    StoreException refused = SqlErrors.told(unwritten(DataUtils.ERROR_READING_FAILED));
    assertThat(SqlErrors.told(refused, NONE)).isSameAs(refused);
    assertThat(SqlErrors.isFull(refused)).isFalse();
  }

  @Test
  void looksForRoomWhereTheFileWouldBe(@TempDir Path folder) throws IOException {
    Room room = Room.at(folder.resolve("not").resolve("there"));
    assertThat(room.bytes())
        .isPositive()
        .isLessThanOrEqualTo(Files.getFileStore(folder).getTotalSpace());
    if (room.isLeft()) {
      assertThat(key(SqlErrors.told(new NoSuchFileException(folder.resolve("no").toString()))))
          .isEqualTo("store.unreachable");
    }
  }

  private static SQLException unwritten(int code) {
    return new SQLException("Allmänt fel", "HY000", new MVStoreException(code, "Enheten är full"));
  }

  private static String key(StoreException told) {
    return told.refusal().key();
  }
}

package fi.oppienjako.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutletTest {

  @Test
  void passesOnWhatIsWritten() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(hasLost(bytes)).isFalse();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("ääni!");
  }

  @Test
  void remembersThatSomethingGotLost() {
    assertThat(hasLost(refusing("No space left on device"))).isTrue();
  }

  @Test
  void losesNothingToAReaderWhoLeaves() {
    assertThat(hasLost(refusing("Broken pipe"))).isFalse();
  }

  @Test
  void losesNothingToAReaderWhoLeavesAPipe() throws IOException {
    Pipe pipe = Pipe.open();
    pipe.source().close();
    try (OutputStream sink = Channels.newOutputStream(pipe.sink())) {
      assertThat(hasLost(sink)).isFalse();
    }
  }

  private static boolean hasLost(OutputStream out) {
    Outlet outlet = new Outlet(out);
    PrintStream stream = new PrintStream(outlet, false, StandardCharsets.UTF_8);
    stream.print("ääni");
    stream.write('!');
    stream.flush();
    return outlet.hasLost();
  }

  private static OutputStream refusing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}

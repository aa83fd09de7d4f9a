package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.bmp.BmpScript;
import dimout.app.config.Settings;
import dimout.app.live.RisLiveServer;
import dimout.source.Source;
import dimout.source.SourceTrial;
import dimout.store.MemorySeriesStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a trial says of each kind of source that does not work, and of what is done about it. */
@Timeout(120)
class SourceTrialTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final String PASSWORD = "changeit";

  @TempDir private Path folder;

  /** Tries the source of this name. */
  private String trial(String name, String config, int seconds)
      throws IOException, InterruptedException {
    SourceTrial trial = find(name, config).trial(Duration.ofSeconds(seconds));
    return (trial.works() ? "works: " : "fails: ") + String.join(" | ", trial.lines());
  }

  private Source find(String name, String config) throws IOException {
    Path file = Files.writeString(folder.resolve("dimout.toml"), config);
    return SourceWiring.of(Settings.read(file), new MemorySeriesStore(), folder.resolve("data"))
        .stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String risLive(String live, String archive) {
    return """
    [ris_live]
    address = "%s"
    client = "test"
    collectors = ["rrc00", "rrc01"]
    [archive]
    ris = "%s"
    """
        .formatted(live, archive);
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 50, LOOPBACK);
  }

  private interface Answer {
    void to(Socket socket) throws IOException;
  }

  /** Answers every connection in the same way, until the socket is closed. */
  private static void answer(ServerSocket server, Answer answer) {
    Thread.ofVirtual()
        .start(() -> {
          while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
              answer.to(socket);
            } catch (IOException e) {
              // Whoever was here has gone.
            }
          }
        });
  }

  private static String address(String scheme, ServerSocket server) {
    return scheme + "://127.0.0.1:" + server.getLocalPort();
  }

  @Test
  void risLiveOfAHostThatNobodyKnows() throws IOException, InterruptedException {
    String said = trial("ris_live", risLive("ws://nobody.invalid/", "http://nobody.invalid"), 60);
    assertThat(said)
        .startsWith("fails: ws://nobody.invalid/")
        .contains("nobody knows the host nobody.invalid: check the address and this machine's DNS")
        .containsOnlyOnce("rrc00")
        .doesNotContain("rrc01");
  }

  @Test
  void risLiveThatTakesConnectionsAndSaysNothing() throws IOException, InterruptedException {
    try (ServerSocket silent = listening();
        ServerSocket closing = listening();
        RisLiveServer live = new RisLiveServer()) {
      answer(closing, socket -> {});
      String archive = address("http", closing);
      assertThat(trial("ris_live", risLive(address("ws", silent), archive), 1))
          .contains("127.0.0.1 does not answer within 1 s: check the address and the firewall");
      assertThat(trial("ris_live", risLive(live.address(), archive), 1))
          .contains("connected, but nothing came within 1 s: check the collectors");
    }
  }

  @Test
  void risLiveThatIsSomethingElse() throws IOException, InterruptedException {
    try (ServerSocket web = listening();
        RisLiveServer live = new RisLiveServer()) {
      answer(
          web,
          socket ->
              socket
                  .getOutputStream()
                  .write(
                      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"
                          .getBytes(StandardCharsets.US_ASCII)));
      assertThat(trial("ris_live", risLive(address("ws", web), address("http", web)), 30))
          .startsWith("fails: ")
          .contains("the server refuses the connection (200)")
          .contains("rrc01: the archive has no table of it: check its name, and the archive's");
      Thread telling =
          Thread.ofVirtual()
              .start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                  live.tell("{\"type\":\"weather\"}");
                  LockSupport.parkNanos(10_000_000);
                }
              });
      assertThat(trial("ris_live", risLive(live.address(), address("http", web)), 60))
          .contains("connected, but what comes is nothing of RIS Live's: check the address");
      telling.interrupt();
      telling.join();
    }
  }

  @Test
  void risLiveWithACertificateThatNobodySigned()
      throws IOException, InterruptedException, GeneralSecurityException {
    try (ServerSocket tls = tls()) {
      answer(tls, socket -> ((SSLSocket) socket).startHandshake());
      assertThat(trial("ris_live", risLive(address("wss", tls), address("https", tls)), 60))
          .startsWith("fails: wss://")
          .containsPattern("wss://[^|]*TLS failed[^|]*certificat[^|]*| *https://[^|]*TLS failed")
          .contains("check the address, this machine's clock, and its certificates");
    }
  }

  private ServerSocket tls() throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("keys");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "self",
                "-dname",
                "CN=127.0.0.1",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), null, null);
    return context.getServerSocketFactory().createServerSocket(0, 50, LOOPBACK);
  }

  @Test
  void risLiveWhereNothingCanBeKept() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("data"), "a file where a folder is wanted");
    try (ServerSocket closing = listening()) {
      answer(closing, socket -> {});
      assertThat(trial("ris_live", risLive(address("ws", closing), address("http", closing)), 30))
          .contains("messages cannot wait on the disk while tables are read: ")
          .contains("what is fetched cannot be kept: ")
          .contains("is no folder");
    }
  }

  @Test
  void bmpThatHearsARouterSomethingElseOrNothing() throws IOException, InterruptedException {
    ByteArrayOutputStream router = new ByteArrayOutputStream();
    router.writeBytes(BmpScript.initiation("edge-1"));
    router.writeBytes(BmpScript.announce(0, "192.0.2.1", 64_500, "198.51.100.0/24"));
    assertThat(bmp(router.toByteArray())).startsWith("works: ").contains("edge-1 connected");
    assertThat(bmp("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))
        .startsWith("fails: Listened on")
        .contains("it does not speak BMP version 3")
        .contains("Only routers that speak BMP");
    assertThat(bmp(new byte[0])).startsWith("fails: ").contains("told no route: it is silent");
  }

  /** What a trial says while this is sent to it. */
  private String bmp(byte[] sent) throws IOException, InterruptedException {
    int port = freePort();
    Thread talking = Thread.ofVirtual().start(() -> say(port, sent));
    String said = trial("bmp", "[bmp]\nlisten = \"127.0.0.1:" + port + "\"\n", 3);
    talking.interrupt();
    talking.join();
    return said;
  }

  /** Connects as soon as somebody listens, and stays until it is interrupted. */
  private static void say(int port, byte[] bytes) {
    while (!Thread.currentThread().isInterrupted()) {
      try (Socket socket = new Socket(LOOPBACK, port)) {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        Thread.sleep(Duration.ofMinutes(1));
      } catch (IOException e) {
        LockSupport.parkNanos(20_000_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = listening()) {
      return socket.getLocalPort();
    }
  }

  @Test
  void bmpAtAnAddressOfAnotherMachine() throws IOException, InterruptedException {
    assertThat(trial("bmp", "[bmp]\nlisten = \"192.0.2.1:11019\"\n", 1))
        .startsWith("fails: ")
        .contains("cannot be listened on");
  }

  @Test
  void routesWithAndWithoutATableOfCountries() throws IOException, InterruptedException {
    Path geo = folder.resolve("geo.csv");
    String config = "[routes]\ngeo = \"" + geo + "\"\n[bmp]\nlisten = \"127.0.0.1:0\"\n";
    assertThat(trial("routes", config, 1)).startsWith("fails: ").contains("geo.csv");
    Files.writeString(geo, "no table at all\n");
    assertThat(trial("routes", config, 1)).startsWith("fails: ").contains("geo.csv");
    Files.writeString(geo, "192.0.2.0/24,KZ\n198.51.100.0/24,UZ\n");
    assertThat(trial("routes", config, 1))
        .startsWith("works: ")
        .contains("The table of countries was read.");
    assertThat(Main.run("source", "test", "routes", "--config", folder + "/dimout.toml")).isZero();
    Files.delete(geo);
    assertThat(Main.run("source", "test", "routes", "--config", folder + "/dimout.toml")).isOne();
  }

  private String probe(String more) throws IOException {
    return """
    [probe]
    targets = "%1$s/targets"
    history = "%1$s/history"
    timeout_millis = 500
    """
            .formatted(folder)
        + more;
  }

  @Test
  void probingWorksOnTheLoopback() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("targets"), "127.0.0.0/24,country/KZ\n");
    assertThat(trial("probe", probe("anchors = [\"127.0.0.1\"]\n"), 20))
        .startsWith("works: ")
        .contains("1 blocks for 1 entities")
        .containsAnyOf("by a datagram socket", "by a raw socket", "TCP connections to port 443")
        .contains("1 of 1 anchors answer")
        .contains("1 of 1 addresses in the blocks answer");
    assertThat(folder.resolve("history")).as("nothing is kept").doesNotExist();
  }

  @Test
  void probingWithAnchorsThatAreSilent() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("targets"), "127.0.0.0/24,country/KZ\n");
    assertThat(trial("probe", probe("anchors = [\"240.0.0.1\", \"240.0.0.2\"]\n"), 20))
        .startsWith("fails: ")
        .contains("0 of 2 anchors answer")
        .contains("too few anchors answer while blocks do");
  }

  @Test
  void probingWithFilesThatAreWrong() throws IOException, InterruptedException {
    String all = probe("opt_out = \"" + folder + "/no.txt\"\n");
    assertThat(trial("probe", all, 5)).contains("no.txt: there is no such file");
    Files.writeString(folder.resolve("no.txt"), "nobody");
    assertThat(trial("probe", all, 5)).contains("no.txt, line 1: write a network a line");
    Files.writeString(folder.resolve("no.txt"), "# nobody yet");
    assertThat(trial("probe", all, 5)).contains("targets: there is no such file");
    Files.writeString(folder.resolve("targets"), "5.0.0.0/24,country/ZZZ\n");
    assertThat(trial("probe", all, 5)).contains("targets, line 1: write network[,entity…] a line");
    Files.writeString(folder.resolve("targets"), "127.0.0.0/24,country/KZ\n");
    Files.writeString(folder.resolve("history"), "rubbish");
    assertThat(trial("probe", all, 5)).contains("history: it ends too early: move it away");
    String elsewhere = all.replace("/history", "/no/such/folder/history");
    assertThat(trial("probe", elsewhere, 5))
        .startsWith("fails: ")
        .contains("the history cannot be written: its folder does not exist");
    assertThat(Main.run("source", "test", "probe", "--config", folder + "/dimout.toml")).isOne();
  }
}

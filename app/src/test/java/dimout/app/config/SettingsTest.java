package dimout.app.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void withoutAFileTheLoopbackIsListenedOn() {
    Settings settings = Settings.defaults();
    assertThat(settings.server().host()).isEqualTo("127.0.0.1");
    assertThat(settings.webhooks()).isEmpty();
  }

  @Test
  void everySectionIsRead() throws IOException {
    Settings settings =
        read(
            """
            [server]
            port = 9000
            address = "https://dimout.example.org/"
            [store]
            keep_full_days = 400
            [push]
            default_step = 600
            [site]
            name = "Example"
            [[webhook]]
            url = "https://hooks.example.org/in"
            secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            [[signal]]
            name = "isp-load"
            kind = "traffic"
            zone = "Asia/Almaty"
            usual = 100
            """);
    assertThat(settings.server().port()).isEqualTo(9000);
    assertThat(settings.server().address()).hasToString("https://dimout.example.org");
    assertThat(settings.store().keepFullDays()).isEqualTo(400);
    assertThat(settings.push().defaultStep()).isEqualTo(600);
    assertThat(settings.webhooks().getFirst()).hasToString("https://hooks.example.org/in");
    assertThat(settings.signals().getFirst().usual()).isEqualTo(100.0);
  }

  @Test
  void sourcesRunWhereTheyHaveASection() throws IOException {
    assertThat(Settings.defaults().sources().bmp()).isNull();
    assertThat(Settings.defaults().sources().risLive()).isNull();
    SourceSettings sources =
        read("""
        [routes]
        bin = 60
        entities = ["country/*", "geoasn/*-KZ"]
        [bmp]
        listen = "[::1]:11019"
        [ris_live]
        client = "noc@example.org"
        collectors = ["rrc00", "rrc06"]
        [archive]
        ris = "http://127.0.0.1:8000/ris/"
        """)
            .sources();
    assertThat(sources.routes().wanted())
        .accepts("country/IR", "geoasn/9198-KZ")
        .rejects("asn/9198", "geoasn/9198-IR", "country/IR/x");
    assertThat(sources.bmp().listen().getPort()).isEqualTo(11019);
    assertThat(sources.risLive().connection())
        .hasToString("wss://ris-live.ripe.net/v1/ws/?client=noc%40example.org");
    assertThat(sources.archive().ris()).hasToString("http://127.0.0.1:8000/ris");
  }

  @Test
  void theExampleForARealDeploymentIsOne() {
    SourceSettings sources = Settings.read(Path.of("../examples/dimout.toml")).sources();
    assertThat(requireNonNull(sources.probe()).roundSeconds()).isEqualTo(600);
    assertThat(sources.risLive().collectors()).contains("rrc00");
    assertThat(sources.routes().wanted()).accepts("country/KZ", "geoasn/9198-KZ");
    assertThat(sources.bmp()).isNotNull();
  }

  @Test
  void aSourceThatCannotBeIsNamed() {
    assertLine("[bmp]\nlisten = \"11019\"", "line 2, bmp.listen: must be an address and a port");
    assertLine("[routes]\nentities = [\"KZ\"]", "line 2, routes.entities: must be such as");
    assertLine("[routes]\nentities = [1]", "line 2, routes.entities: must be a list of texts");
    assertLine("[ris_live]\n", "ris_live.client: is missing");
    assertLine("[ris_live]\nclient = \"a\"", "ris_live.collectors: must name some");
    assertLine(
        "[archive]\ncache_gb = 0", "line 2, archive.cache_gb: must be a whole number from 1");
  }

  @Test
  void aBrokenSettingIsNamedWithItsLineAndPath() {
    assertLine("[server]\nport = \"x\"", "line 2, server.port: must be a whole number");
    assertLine("[server]\nport = 70000", "line 2, server.port: must be a whole number from 0");
    assertLine("\n[server]\nprot = 1", "line 3, server.prot: is no setting; known here: address");
    assertLine("[serve]\n", "line 1, serve: is no setting");
    assertLine("server = 1", "line 1, server: must be a section, [server]");
    assertLine("[server\n", "line 1: is no TOML");
    assertLine("[server]\naddress = \"ftp://x\"", "line 2, server.address: must be an address");
    assertLine("[[webhook]]\nsecret = \"x\"", "webhook[0].url: is missing");
    assertLine("[[signal]]\nname = \"x\"\nkind = \"y\"", "line 3, signal[0].kind: must be one of");
    assertLine("[[signal]]\nname = \"x\"\nzone = \"Mars\"", "line 3, signal[0].zone: is no time");
    assertLine(
        "[store]\nkeep_full_days = 9\nkeep_hourly_days = 3", "line 3, store.keep_hourly_days");
  }

  private Settings read(String text) throws IOException {
    return Settings.read(Files.writeString(folder.resolve("dimout.toml"), text));
  }

  private void assertLine(String text, String line) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.exitStatus()).isEqualTo(UserError.USAGE))
        .message()
        .contains("dimout.toml, ")
        .contains(line)
        .doesNotContain("\n");
  }
}

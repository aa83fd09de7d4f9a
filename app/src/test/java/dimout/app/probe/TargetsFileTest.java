package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of targets and of those who opted out, odd and hostile ones too. */
class TargetsFileTest {
  private static final OptOut NOBODY = new OptOut(List.of());

  @TempDir private Path folder;
  private final List<String> remarks = new ArrayList<>();

  private Targets read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("targets.csv"), text);
    return TargetsFile.read(file, NOBODY, address -> List.of("group/of-" + address), remarks::add);
  }

  private static List<String> blocks(Targets targets) {
    return IntStream.range(0, targets.size())
        .filter(targets::isV4)
        .mapToObj(block -> String.valueOf(targets.address(block, 0)))
        .toList();
  }

  private static List<String> entities(Targets targets, int block) {
    return IntStream.of(targets.entitiesOf(block)).mapToObj(targets.entities()::get).toList();
  }

  @Test
  void prefixesRangesCommentsAndDuplicatesAreUnderstood() throws IOException {
    Targets targets =
        read(
            "\ufeff# all of them\r\n"
                + "5.1.0.0/23, country/KZ , asn/9198\r\n"
                + "\r\n"
                + "5.2.0.0 - 5.2.2.255,country/UZ # a range\n"
                + "5.1.1.7/24,country/KG\n"
                + "5.3.0.0/24");
    assertThat(blocks(targets))
        .containsExactly("5.1.0.0", "5.1.1.0", "5.2.0.0", "5.2.1.0", "5.2.2.0", "5.3.0.0");
    assertThat(entities(targets, 0)).containsExactly("country/KZ", "asn/9198");
    assertThat(entities(targets, 1)).as("the last line counts").containsExactly("country/KG");
    assertThat(entities(targets, 5)).as("looked up").containsExactly("group/of-5.3.0.0");
    assertThat(remarks).isEmpty();
  }

  @Test
  void anIpv6AddressThatIsListedTwiceIsAskedOnce() throws IOException {
    StringBuilder text = new StringBuilder("2a00:1::1\n2a00:1:0::1\n2a00:1::2,country/KZ\n");
    for (int i = 1; i <= 300; i++) {
      text.append("2a00:2::").append(Integer.toHexString(i)).append(",country/KZ\n");
    }
    Targets targets = read(text.toString());
    assertThat(targets.size()).isEqualTo(2);
    assertThat(targets.groups().get(0)).hasSize(2);
    assertThat(targets.groups().get(1)).hasSize(256);
    assertThat(remarks).singleElement().asString().contains("the first 256 addresses");
  }

  @Test
  void whatIsOddIsRemarkedOnce() throws IOException {
    read("10.1.0.0/16,country/KZ\n10.2.0.0/27,country/KZ\n2001:db8::1,country/KZ\n");
    assertThat(remarks)
        .hasSize(3)
        .anyMatch(remark -> remark.contains("10.0.0.0/8 is not in the Internet"))
        .anyMatch(remark -> remark.contains("all of its /24 will be asked"))
        .anyMatch(remark -> remark.contains("documentation"));
    remarks.clear();
    assertThat(read("1.0.0.0-223.255.255.255,country/KZ").size()).isEqualTo(223 << 16);
    assertThat(remarks).noneMatch(remark -> remark.contains("smaller"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "5.1.0.0/33|line 2: write network[,entity…] a line: '/33' is no length of a prefix",
        "5.1.0.0/x|'/x' is no length",
        "5.1.0.0/-1|'/-1' is no length",
        "5.1.0.0/+24|'/+24' is no length",
        "5|'5' is no address",
        "5.1|'5.1' is no address",
        "5.1.0.256|'5.1.0.256' is no address",
        "example.org|'example.org' is no address",
        "5.2.0.0-5.1.0.0|ends before it begins",
        "5.2.0.0-2a00::1|ends before it begins",
        "0.0.0.0/0|0.0.0.0/8 are addresses of this machine itself",
        "224.0.0.1|are addresses of multicast groups",
        "255.255.255.255|are reserved, or broadcast",
        "ff02::1|are addresses of multicast groups",
        "fe80::1|are addresses within one link",
        "::|is an address of this machine itself",
        "2a00::/32|IPv6 is probed address by address",
        "5.1.0.0/24,KZ|",
        "5.1.0.0/24,country/ZZZ|",
        ",country/KZ|is no address",
      })
  void whatIsWrongIsNamedWithItsLine(String line, String words) {
    assertThatThrownBy(() -> read("5.1.0.0/24,country/KZ\n" + line + "\n"))
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.exitStatus()).isEqualTo(UserError.INPUT))
        .hasMessageStartingWith(folder + "/targets.csv, line 2: ")
        .hasMessageContaining(words == null ? "" : words);
  }

  @Test
  void whatIsNoListIsSaid() throws IOException {
    assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("it names no network");
    assertThatThrownBy(() -> read("5".repeat(1 << 20))).hasMessageContaining("line 1: ");
    Path packed = folder.resolve("packed.gz");
    Files.write(packed, new byte[] {0x1f, (byte) 0x8b, 8, 0, (byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> ListFile.networks(packed)).hasMessageContaining("no text in UTF-8");
    assertThatThrownBy(() -> ListFile.networks(folder)).hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> ListFile.networks(folder.resolve("none")))
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> ListFile.networks(Path.of("/dev/zero")))
        .hasMessageContaining("no line has more than");
  }

  @Test
  void whoOptedOutIsFoundHoweverTheListOverlaps() {
    Random random = new Random(3);
    for (int course = 0; course < 300; course++) {
      OptOut list = new OptOut(List.of());
      TreeSet<Integer> out = new TreeSet<>();
      for (int i = 0; i < 12; i++) {
        int first = random.nextInt(200);
        int last = first + random.nextInt(1 + random.nextInt(50));
        list.add(new Network(Address.ofV4(first), Address.ofV4(last)));
        IntStream.rangeClosed(first, last).forEach(out::add);
        int from = random.nextInt(250);
        int to = from + random.nextInt(20);
        assertThat(list.touches(Address.ofV4(from), Address.ofV4(to)))
            .isEqualTo(!out.subSet(from, to + 1).isEmpty());
      }
      for (int address = 0; address < 260; address++) {
        assertThat(list.contains(Address.ofV4(address))).isEqualTo(out.contains(address));
      }
    }
  }

  @Test
  void whoIsAddedToTheListCountsAtOnceAndABrokenListTakesNobodyOut() throws IOException {
    Path file = Files.writeString(folder.resolve("no.txt"), "5.1.0.0/24\n");
    OptOutFile optOut = new OptOutFile(file);
    long later = System.nanoTime() + 2_000_000_000L;
    assertThat(optOut.readAgain(later)).as("nothing new").isFalse();
    Files.writeString(file, "5.2.0.0/24\n5.3.0.0/24\n", StandardCharsets.UTF_8);
    assertThat(optOut.readAgain(later + 2_000_000_000L)).isTrue();
    for (String each : List.of("5.1.0.9", "5.2.0.9", "5.3.0.9")) {
      assertThat(optOut.list().contains(Address.parse(each))).as(each).isTrue();
    }
    assertThat(optOut.trouble()).isNull();
    Files.writeString(file, "nobody");
    assertThat(optOut.readAgain(later + 4_000_000_000L)).isFalse();
    assertThat(optOut.trouble()).contains("no.txt, line 1");
    Files.delete(file);
    assertThat(optOut.readAgain(later + 6_000_000_000L)).isFalse();
    assertThat(optOut.trouble()).contains("there is no such file");
    assertThat(optOut.list().contains(Address.parse("5.2.0.9"))).isTrue();
  }
}

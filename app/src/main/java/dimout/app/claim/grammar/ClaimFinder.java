package dimout.app.claim.grammar;

import dimout.app.claim.language.Language;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Sentences;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import dimout.app.claim.weighing.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an article sentence by sentence and finds what it claims about connectivity. */
public final class ClaimFinder {
  /** More than any article claims; what an endless list of them would cost is bounded. */
  private static final int MOST = 1000;

  private static final Tag[] NET = {Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE};

  private final String text;
  private final Language language;
  private final @Nullable Publication published;
  private final @Nullable String given;
  private final @Nullable String dominant;
  private final @Nullable String clock;
  private final Function<String, ZoneId> zones;
  private final List<Sentence> sentences;
  private final boolean power;
  private final ClaimWords words;
  private final @Nullable LocalDate vote;

  /** Whether it tells at which hour something was back. */
  private final boolean timed;

  /** Whether the paragraph has come to what was long ago. */
  private boolean past;

  /** Whether the sentence before told of an earlier year. */
  private boolean earlier;

  /** Whether the sentence before told that whoever delivers others' pages failed. */
  private boolean hosted;

  private final List<Claim> claims = new ArrayList<>();

  /** All but what is of long ago. */
  private final List<ReadSentence> scenes = new ArrayList<>();

  /** Of sentences that tell of no more than a cut cable. */
  private final List<Claim> ofCables = new ArrayList<>();

  private final HeadedRegion regions = new HeadedRegion();

  private boolean outage;

  /** Sentences read so far. */
  private int read;

  private int paragraph = -1;
  private int sinceConnectivity = Integer.MAX_VALUE;
  private List<String> blocked = List.of();

  /** Services that are back, of which nothing else was told. */
  private List<String> freed = List.of();

  private final Pronouns services = new Pronouns(Tag.SERVICE);
  private final Pronouns operators = new Pronouns(Tag.OPERATOR);

  /** All operators that the text names. */
  private final Set<String> carriers = new HashSet<>();

  private @Nullable String place;
  private List<String> cities = List.of();
  private @Nullable Interval asOf;
  private @Nullable ToldDay told;
  private @Nullable Interval began;
  private @Nullable Interval netCut;
  private final Map<Predicate, LocalDate> days = new EnumMap<>(Predicate.class);

  private ClaimFinder(
      String text,
      Language language,
      @Nullable Publication published,
      @Nullable String given,
      Function<String, ZoneId> zones) {
    this.text = text;
    this.language = language;
    this.published = published;
    this.given = given;
    this.zones = zones;
    List<Sentence> heard = Sentences.of(text, language);
    String country = given == null ? country(heard) : Places.country(given);
    this.sentences =
        heard.stream()
            .map(each -> RegionLists.read(PlaceReader.read(each, country), country))
            .map(ListedWords::towns)
            .toList();
    this.dominant = Places.dominant(sentences);
    this.clock = Places.clock(sentences, dominant, this::hours);
    this.power = ofPower(sentences);
    this.words = new ClaimWords(text, new Offsets(text));
    ZoneId zone = clock == null ? ZoneOffset.UTC : zones.apply(clock);
    Setting setting = new Setting(published, zone, zones, null, null);
    this.vote = Votes.day(sentences, setting);
    this.timed = sentences.stream().anyMatch(each -> returns(each, setting));
  }

  /** What the lexicons' places tell, else what those of the gazetteer do. */
  private static @Nullable String country(List<Sentence> heard) {
    String told = Places.dominant(heard);
    return told != null
        ? told
        : Places.dominant(heard.stream().map(each -> PlaceReader.read(each, null)).toList());
  }

  /** Aktobe and Atyrau have zones of their own whose clocks agree: by how far they are apart. */
  private ZoneId hours(String entity) {
    ZoneId zone = zones.apply(entity);
    return published == null
        ? zone
        : zone.getRules().getOffset(published.date().atStartOfDay().atZone(zone).toInstant());
  }

  /**
   * The claims of a text, in its order.
   *
   * @param place what it is about where it names no place; null to go by what it names most
   * @param zones the time zone of an entity
   */
  public static List<Claim> find(
      String text,
      Language language,
      @Nullable Publication published,
      @Nullable String place,
      Function<String, ZoneId> zones) {
    ClaimFinder finder = new ClaimFinder(text, language, published, place, zones);
    List<Claim> told = finder.told();
    return Gathered.of(finder.weighed(told), finder.carriers);
  }

  /** What a text may claim, of which {@link #find} takes what is likely. */
  public static Reading reading(
      String text,
      Language language,
      @Nullable Publication published,
      @Nullable String place,
      Function<String, ZoneId> zones) {
    ClaimFinder finder = new ClaimFinder(text, language, published, place, zones);
    return finder.reading(finder.told());
  }

  /** Reads the text: what the rules say; nothing where no more than cables are told of. */
  private List<Claim> told() {
    for (Sentence sentence : sentences) {
      if (claims.size() < MOST) {
        read(sentence);
      }
    }
    return outage || ofCables.size() < claims.size()
        ? Retold.dated(regions.outOf(claims))
        : List.of();
  }

  /** Of a single sentence the rules know all that there is. */
  private List<Claim> weighed(List<Claim> told) {
    return scenes.size() < 2
        ? told
        : new Weighing(Likelihood.shipped(language.code()), reading(told)).of(told);
  }

  private Reading reading(List<Claim> told) {
    List<Candidate> candidates =
        Candidates.of(scenes, told, (scene, draft) -> words.claim(scene, draft, List.of(draft)));
    return new Reading(language, candidates, Wording.of(sentences));
  }

  /**
   * "Three days in the dark", where all that is told is a power cut, and the net at most in what
   * was in another year.
   */
  private boolean ofPower(List<Sentence> sentences) {
    int now = published == null ? 0 : published.date().getYear();
    return sentences.stream().filter(Subject::named).allMatch(each -> Years.before(each, now))
        && sentences.stream()
            .flatMap(sentence -> sentence.all(Tag.OTHER, Tag.DARK))
            .anyMatch(other -> other.value().equals(Scene.POWER));
  }

  /** "Pages were loading again by 1100 GMT". */
  private static boolean returns(Sentence sentence, Setting setting) {
    return sentence.has(Tag.BACK) && Moments.in(sentence, setting).stream().anyMatch(Moment::clock);
  }

  private void read(Sentence heard) {
    read++;
    Sentence placed = Names.in(text, Places.resolved(heard, cities));
    Sentence operated = OperatorNames.in(text, placed);
    Sentence listed = ServiceSource.in(ServiceNames.in(text, operated));
    Sentence sentence = services.resolved(operators.resolved(listed));
    sentence.all(Tag.OPERATOR).map(Places::name).forEach(carriers::add);
    cities = Places.last(sentence, cities);
    boolean begins = sentence.paragraph() != paragraph;
    if (begins) {
      paragraph = sentence.paragraph();
      place = null;
      asOf = null;
      earlier = false;
    }
    String fallback = place != null ? place : given != null ? given : dominant;
    String named = Places.told(sentence, dominant, fallback, this::hours);
    boolean said = named != null && !named.equals(dominant);
    String home = clock == null ? sentence.language().clocks() : clock;
    String zoned = said ? named : home;
    ZoneId zone = zoned == null ? ZoneOffset.UTC : zones.apply(zoned);
    Setting setting = new Setting(published, zone, zones, vote, told);
    boolean connectivity = sinceConnectivity < 4 || headline(sentence);
    String article = given != null ? given : dominant;
    Context context =
        new Context(
            connectivity,
            !claims.isEmpty(),
            fallback,
            article,
            blocked,
            days,
            power,
            began,
            netCut,
            asOf);
    Scene scene = Scene.of(sentence, setting, context);
    BackThen then = new BackThen(scene);
    past = then.goesOn(past, begins);
    boolean gone = past || then.then(earlier);
    boolean years = new Reality(scene).earlier();
    earlier = gone || years;
    List<Draft> drafts = gone || EndlessSentence.is(scene) ? List.of() : drafts(scene);
    ReadSentence found = new ReadSentence(scene, drafts);
    if (!gone) {
      scenes.add(found);
    }
    boolean level = found.tells(Predicate.LEVEL);
    boolean extent = found.tells(Predicate.EXTENT);
    boolean net = level || extent || scene.has(NET) || scene.cutOff();
    CutCable cut = new CutCable(scene);
    boolean cable = cut.alone();
    outage |= cut.tellsMore();
    boolean heading = sentence.paragraph() == 0 && sentences.getLast().paragraph() > 0;
    for (Draft draft : drafts) {
      Claim claim = words.claim(scene, draft, drafts);
      if (Retold.again(claim, claims)) {
        regions.again(claim);
      } else {
        claims.add(claim);
        if (heading) {
          regions.headed(claim);
        }
        if (cable && CutCable.says(claim)) {
          ofCables.add(claim);
        }
      }
    }
    regions.told(scene, drafts);
    boolean services = !level && !scene.has(NET) && !scene.cutOff();
    freed =
        services && drafts.isEmpty() ? new ServiceBlocks(scene, List.of()).returned() : List.of();
    blocked = services ? blocked(drafts) : List.of();
    told = ToldDay.after(scene);
    remember(drafts, zone);
    sinceConnectivity = net ? 0 : Math.min(sinceConnectivity, 1000) + 1;
    if (net && !years) {
      place = named;
      Interval spoken = Times.spoken(scene, drafts);
      asOf = spoken == null ? asOf : spoken;
    }
  }

  private List<String> blocked(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.predicate() == Predicate.SERVICE_BLOCK)
        .findFirst()
        .map(Draft::scope)
        .orElse(freed.isEmpty() ? blocked : freed);
  }

  /** The days of what began and ended: a later paragraph may name the hour alone. */
  private void remember(List<Draft> drafts, ZoneId zone) {
    for (Draft draft : drafts) {
      boolean event =
          draft.predicate() == Predicate.ONSET || draft.predicate() == Predicate.RESTORATION;
      if (event && draft.span() != null && draft.comparator() != Comparator.AT_MOST) {
        days.put(draft.predicate(), draft.span().from().atZone(zone).toLocalDate());
        began = draft.predicate() == Predicate.ONSET ? draft.span() : began;
      }
      boolean since = draft.predicate() == Predicate.DURATION && netCut == null;
      boolean cut = since || (event && draft.predicate() == Predicate.ONSET);
      if (cut && draft.span() != null && draft.scope().isEmpty()) {
        netCut = draft.span();
      }
    }
  }

  /** A heading may leave unsaid what the first sentence of the text says. */
  private boolean headline(Sentence sentence) {
    return sentence.paragraph() == 0
        && sentence.all(Tag.OTHER, Tag.DARK).noneMatch(other -> other.value().equals(Scene.POWER))
        && sentences.size() > 1
        && sentence.tokens().equals(sentences.get(0).tokens())
        && Subject.named(sentences.get(1));
  }

  private List<Draft> drafts(Scene scene) {
    OwnFailure failure = new OwnFailure(scene);
    boolean explained =
        read < sentences.size()
            && !scene.has(Tag.BACK) // "is back after six hours": then it was out
            && OwnFailure.explains(sentences.get(read));
    boolean failed = failure.told(timed, hosted || explained);
    hosted = failure.ofHost();
    if (failed) {
      return List.of();
    }
    List<Draft> services = new ServiceRule(scene).find();
    ServiceBlocks blocks = new ServiceBlocks(scene, services);
    List<Draft> drafts = new ArrayList<>(new DurationRule(scene, blocks).find());
    List<Draft> numbers = new LevelRule(scene).find();
    drafts.addAll(numbers);
    List<Draft> lasting = List.copyOf(drafts);
    drafts.addAll(new MomentRule(scene, blocks).find(lasting));
    new EndedSince(scene).count(drafts);
    drafts.addAll(numbers.isEmpty() ? new TotalRule(scene).find() : List.of());
    drafts.addAll(new ScopeRule(scene, numbers).find());
    drafts.addAll(services);
    drafts.removeIf(draft -> draft.predicate() == Predicate.DURATION && scene.nowhere());
    if (services.isEmpty()) {
      unblocked(drafts).ifPresent(drafts::add);
    }
    returned(drafts, scene).ifPresent(drafts::add);
    return drafts;
  }

  /** "WhatsApp works again. It had been blocked for two weeks": now it is known what came back. */
  private Optional<Draft> returned(List<Draft> drafts, Scene scene) {
    return drafts.stream()
        .filter(draft -> !freed.isEmpty() && draft.scope().equals(freed))
        .filter(draft -> draft.predicate() == Predicate.DURATION)
        .filter(draft -> drafts.stream().noneMatch(it -> it.predicate() == Predicate.RESTORATION))
        .findFirst()
        .map(draft -> Draft.until(draft, scene.setting().day()));
  }

  /** "WhatsApp works again. A judge lifted the ban on Tuesday": what is back was blocked. */
  private Optional<Draft> unblocked(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> !freed.isEmpty() && draft.scope().equals(freed))
        .findFirst()
        .map(end -> Draft.scope(Predicate.SERVICE_BLOCK, freed, end.from(), end.to()));
  }
}

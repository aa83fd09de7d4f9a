package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether what is told beside a name is of its own network or users. */
record OwnNet(Scene scene) {
  /** How far from a name its users stand: "customers of the company Cantv". */
  private static final int THEIRS = 3;

  /** An adjective and what it is of. */
  private static final int OWNED = 2;

  /** "Zain's network is back", "subscribers of MTN": not what an operator does or says. */
  boolean ofNet(Mark operator) {
    Sentence sentence = scene.sentence();
    int of = operator.from() - 1; // "as redes da MEO"
    int at = sentence.is(Form.OFWHOLE, of) ? of : operator.from();
    return its(operator)
        || net(sentence.before(at, Tag.NET, Tag.MOBILE, Tag.USERS))
        || net(sentence.at(operator.to(), Tag.NET, Tag.MOBILE, Tag.USERS))
        || within(operator)
        || owns(operator);
  }

  /** An Arabic "شبكة سوداني", of which both words tell that it is the operator. */
  private boolean within(Mark operator) {
    return scene
        .sentence()
        .all(Tag.NET, Tag.USERS)
        .filter(OwnNet::net)
        .anyMatch(net -> net.from() == operator.from() && net.to() < operator.to());
  }

  /** "Verizon's wireless network", "Goma's internet". */
  boolean owns(Mark name) {
    int owned = owned(name);
    return net(scene.sentence().in(owned, owned + OWNED, Tag.NET, Tag.MOBILE).orElse(null));
  }

  /** Where what a name owns begins, behind the ending that says so; the sentence's end if none. */
  int owned(Mark name) {
    int ending = name.to();
    List<Token> tokens = scene.sentence().tokens();
    boolean owns =
        ending < tokens.size()
            && tokens.get(ending).kind() == Token.Kind.WORD
            && tokens.get(ending).gap() == Token.Gap.NONE
            && !tokens.get(ending).capital();
    return owns ? ending + 1 : tokens.size();
  }

  /** "Vodafone said that its network was back", "its users", "خدماتها": it tells of itself. */
  boolean its(Mark operator) {
    return theirs(operator).isPresent();
  }

  /** The network or the users of which an operator's sentence says that they are its own. */
  Optional<Mark> theirs(Mark operator) {
    Sentence sentence = scene.sentence();
    return IntStream.range(operator.to(), sentence.tokens().size())
        .filter(at -> sentence.is(Form.ITS, at))
        .filter(at -> sentence.in(operator.to(), at, Tag.OPERATOR).isEmpty())
        .mapToObj(at ->
            sentence
                .all(Tag.NET, Tag.MOBILE, Tag.USERS, Tag.SHARE) // "a third of its customers"
                .filter(net -> net.from() <= at + 2 && at <= net.to())
                .findFirst())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean net(@Nullable Mark mark) {
    return mark != null && !mark.value().equals(Subject.VAGUE);
  }

  /** "In Goma, subscribers of Airtel say": they tell of themselves. */
  boolean ofUsers(int operator) {
    int in = operator - 1; // "users of Cantv in Táchira"
    Mark of = in < 1 ? null : scene.sentence().before(in, Tag.OPERATOR);
    int first = of != null && scene.sentence().is(Form.WHERE, in) ? of.from() : operator;
    return scene.sentence().in(first - THEIRS, operator + 1, Tag.USERS).isPresent()
        || scene.sentence().in(operator + 1, operator + THEIRS, Tag.USERS).isPresent();
  }
}

package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.RoleCard.Elsewhere;
import se.radslag.charter.explain.RoleCard.Line;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.ItemRule;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Term;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;

/** Makes role cards: what is done in a body, and what is done in another instead. */
final class Roles {

    /** What people may believe to be done in any body; who speaks or calls the meeting is told for each by itself. */
    private static final Set<Act> TELLING = EnumSet.of(
            Act.ADOPT,
            Act.AMEND,
            Act.TAKE_POSITION,
            Act.RECOMMEND,
            Act.PROPOSE,
            Act.DECIDE,
            Act.COMMISSION,
            Act.SET_UP,
            Act.CLOSE,
            Act.APPOINT,
            Act.PREPARE,
            Act.ADOPT_WHEEL,
            Act.REVISE_WHEEL,
            Act.SET_PRIORITIES,
            Act.REVIEW_PRIORITIES,
            Act.ADVOCATE,
            Act.NEGOTIATE,
            Act.FOLLOW_UP);

    private final Explainer explainer;
    private final Voice voice;
    private final Charter charter;

    Roles(Explainer explainer) {
        this.explainer = explainer;
        this.voice = explainer.voice();
        this.charter = voice.charter();
    }

    /** A power that the agreement itself gives to a body. */
    private record Given(Power power, Body to) {}

    RoleCard card(String id) {
        var body = charter.bodies().get(id);
        if (body == null) {
            throw new IllegalArgumentException("No such body: " + id);
        }
        return new RoleCard(
                id,
                lines(id, Stream.concat(body.purpose().stream(), body.remit().stream())),
                lines(id, powers(body)),
                notHere(body),
                items(body));
    }

    private List<Line> lines(String body, Stream<? extends Term> terms) {
        return terms.filter(term -> term.on(voice.on()) != Answer.NO)
                .map(term -> new Line(
                        Sentence.joined(explainer
                                .say(new Placed(Place.BODY, body, term))
                                .sentences()),
                        term.clauses(),
                        term.force(),
                        term.on(voice.on())))
                .toList();
    }

    /** The powers in a body, and those that the agreement itself gives it. */
    private Stream<Power> powers(Body body) {
        var given =
                given().stream().filter(each -> each.to.id().equals(body.id())).map(Given::power);
        return Stream.concat(body.powers().stream(), given).filter(power -> power.on(voice.on()) != Answer.NO);
    }

    /** The powers that the agreement itself gives to a body. */
    private List<Given> given() {
        var given = new ArrayList<Given>();
        var agreement = charter.agreement();
        for (var power : agreement == null ? List.<Power>of() : agreement.powers()) {
            var body = power.by() instanceof Who.Ref ref ? charter.bodies().get(ref.id()) : null;
            if (body != null) {
                given.add(new Given(power, body));
            }
        }
        return given;
    }

    private List<Elsewhere> notHere(Body body) {
        var own = EnumSet.noneOf(Act.class);
        powers(body).forEach(power -> own.addAll(power.act()));
        var wanted = EnumSet.copyOf(TELLING);
        wanted.removeAll(own);
        var others = new EnumMap<Act, Map<String, Set<String>>>(Act.class);
        for (var other : charter.bodies().values()) {
            if (!other.id().equals(body.id()) && !other.isOutside()) {
                other.powers().forEach(power -> note(others, power, other, wanted));
            }
        }
        given().stream()
                .filter(each -> !each.to.id().equals(body.id()))
                .forEach(each -> note(others, each.power, each.to, wanted));
        return others.entrySet().stream().map(this::elsewhere).toList();
    }

    /** Notes where an act is done and by which clauses; looks at dates last, since most acts are not wanted. */
    private void note(Map<Act, Map<String, Set<String>>> others, Power power, Body other, Set<Act> wanted) {
        for (var act : power.act()) {
            if (wanted.contains(act)
                    && power.on(voice.on()) != Answer.NO
                    && other.existence().on(voice.on()) != Answer.NO) {
                others.computeIfAbsent(act, ignored -> new LinkedHashMap<>())
                        .computeIfAbsent(other.id(), ignored -> new LinkedHashSet<>())
                        .addAll(power.clauses());
            }
        }
    }

    private Elsewhere elsewhere(Map.Entry<Act, Map<String, Set<String>>> entry) {
        var ids = List.copyOf(entry.getValue().keySet());
        var clauses = entry.getValue().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .toList();
        var names = ids.stream().map(explainer.lexicon().naming()::name).toList();
        var doing = new ActWords(voice).doing(List.of(entry.getKey()), null, null);
        return new Elsewhere(
                Explainer.sentence(voice.say("role.elsewhere", doing, voice.and(names))), ids, clauses, null);
    }

    private List<Elsewhere> items(Body body) {
        return body.items().stream()
                .filter(rule -> rule.prefer().isEmpty() && rule.on(voice.on()) != Answer.NO)
                .map(rule -> item(body, rule))
                .toList();
    }

    private Elsewhere item(Body body, ItemRule rule) {
        var said = explainer.say(new Placed(Place.BODY, body.id(), rule));
        var except = rule.exceptBody();
        return new Elsewhere(
                Sentence.joined(said.sentences()),
                except == null ? List.of() : List.of(except),
                rule.clauses(),
                rule.force());
    }
}

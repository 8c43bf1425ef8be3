package se.radslag.access.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.access.domain.MandateRoles.Held;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Cited;
import se.radslag.people.roles.Standpoint;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;

/** Says body by body what somebody is there, by which clause, and what that lets them do. */
final class MyBodies {

    private final Charter charter;
    private final List<Held> held;
    private final LocalDate on;
    private final Language language;
    private final Citations citations;
    private final Explainer explainer;
    private final Standpoint standpoint;

    MyBodies(
            Charter charter,
            List<Held> held,
            Standpoint standpoint,
            LocalDate on,
            Language language,
            Citations citations) {
        this.charter = charter;
        this.held = held;
        this.on = on;
        this.language = language;
        this.citations = citations;
        this.explainer = Explainer.of(charter, on, language);
        this.standpoint = standpoint;
    }

    /** Those in which one is something, and after them those in which one may do something all the same. */
    List<MyPage.In> all() {
        var bodies = charter.bodies().values().stream()
                .filter(body -> !body.isOutside())
                .toList();
        return Stream.concat(
                        bodies.stream().filter(this::isIn),
                        bodies.stream()
                                .filter(body ->
                                        !isIn(body) && !standpoint.powers(body).isEmpty()))
                .map(this::in)
                .toList();
    }

    private boolean isIn(Body body) {
        return held.stream().anyMatch(each -> each.body().equals(body.id()));
    }

    private MyPage.In in(Body body) {
        var here = held.stream().filter(each -> each.body().equals(body.id())).toList();
        return new MyPage.In(
                charter.name(body.id(), on, language.tag()),
                "/" + charter.id() + "/organ/" + body.id(),
                here.stream().map(this::role).distinct().toList(),
                here.stream().map(this::by).filter(Objects::nonNull).distinct().toList(),
                standpoint.powers(body).stream()
                        .map(power -> may(body, power))
                        .distinct()
                        .toList());
    }

    /** A post by its own name in the agreement, where it has one there. */
    private String role(Held each) {
        var names = each.term() instanceof Post post ? post.names() : null;
        var own = names == null ? "" : names.on(on).text().in(language.tag());
        return own.isEmpty()
                ? say("access.role." + each.role())
                : own.substring(0, 1).toUpperCase(language.locale()) + own.substring(1);
    }

    private MyPage.@Nullable Line by(Held each) {
        if (each.role() == Actor.Role.OFFICIAL && each.place() != null) {
            return null;
        }
        return new MyPage.Line(Sentence.plain(why(each)), clauses(each.term()));
    }

    private String why(Held each) {
        var office = each.place() == null ? null : each.place().office();
        var party = each.party() == null ? "" : charter.name(each.party(), on, language.tag());
        if (each.term() instanceof Post post) {
            return post.office() == null
                    ? say("access.me.by.post")
                    : say(
                            "access.me.by.post-office",
                            explainer.office(post.office()).text());
        } else if (each.role() == Actor.Role.SUBSTITUTE) {
            return say("access.me.by.substitute", party);
        } else if (office != null
                && each.term() instanceof Seats seats
                && !seats.office().isEmpty()) {
            return say("access.me.by.office", party, office(seats, office.post()));
        }
        return say("access.me.by.named", party);
    }

    private String office(Seats seats, String post) {
        var asked = seats.office().stream()
                .filter(each -> each.post().equals(post))
                .findFirst()
                .orElse(seats.office().getFirst());
        return explainer.office(asked, seats.forParties()).text();
    }

    private MyPage.Line may(Body body, Power power) {
        var said = explainer.say(new Placed(Place.BODY, body.id(), power)).sentences();
        var pieces = new ArrayList<>(said.getFirst().pieces());
        said.stream().skip(1).forEach(more -> {
            pieces.add(new Piece(" ", null));
            pieces.addAll(more.pieces());
        });
        return new MyPage.Line(new Sentence(pieces), clauses(power));
    }

    private List<Crumb> clauses(Cited term) {
        return term.clauses().stream()
                .flatMap(clause -> citations.clause(charter.origin(), clause, language).stream())
                .toList();
    }

    private String say(String key, Object... arguments) {
        return Texts.in(language).say(key, arguments);
    }
}

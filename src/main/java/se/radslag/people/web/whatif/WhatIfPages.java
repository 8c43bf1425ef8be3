package se.radslag.people.web.whatif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Answer;
import se.radslag.people.load.Assumption;
import se.radslag.people.load.Difference;
import se.radslag.people.load.Supposition;
import se.radslag.people.load.WhatIf;
import se.radslag.people.seating.Seating;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.balance.BalanceDrawing;
import se.radslag.people.web.parts.Choice;
import se.radslag.people.web.seats.SeatDrawing;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.people.web.time.BodyTimePages;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Typed;

/** Lays a body beside the same body as it would be with other seats or other parties. */
@Component
public class WhatIfPages {

    private final Sittings sittings;
    private final Judgements judgements;

    WhatIfPages(Sittings sittings, Judgements judgements) {
        this.sittings = sittings;
        this.judgements = judgements;
    }

    WhatIfPage of(Scene scene, Body body, Typed typed) {
        var supposition = new Supposing(scene.charter(), body, typed).read();
        var fields = new WhatIfFields(scene, body, typed);
        boolean isTold = typed.isWhole() && !supposition.isEmpty();
        return new WhatIfPage(
                List.of(
                        scene.front(),
                        new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                        new Crumb(
                                scene.name(body.id()),
                                scene.path() + "/w/people/composition?body=" + body.id() + "&from=" + scene.day())),
                scene.say("people-what-if.title", scene.name(body.id())),
                scene.path() + "/w/people/what-if",
                body.id(),
                scene.day(),
                bodies(scene)
                        .map(each -> new Choice(
                                each.id(), scene.name(each.id()), each.id().equals(body.id())))
                        .toList(),
                fields.parts(),
                fields.words().faults(typed),
                isTold ? result(scene, body, supposition) : null);
    }

    public static java.util.stream.Stream<Body> bodies(Scene scene) {
        return BodyTimePages.withSeats(scene).filter(each -> each.existence().on(scene.day()) != Answer.NO);
    }

    private WhatIfPage.Result result(Scene scene, Body body, Supposition supposition) {
        var all = bodies(scene).map(Body::id).toList();
        var now = sittings.of(scene, List.of(body.id()));
        var before = new se.radslag.people.load.Scene(scene.charter(), now.register(), now.mandates());
        var after = supposition.in(before, scene.day());
        var differences = WhatIf.compare(
                before,
                after,
                supposition.changesParties() ? all : List.of(body.id()),
                scene.day(),
                Assumption.ORDINARY,
                now.persons());
        var own = differences.stream()
                .filter(each -> each.body().equals(body.id()))
                .findFirst()
                .orElseThrow();
        var then = then(now, after, body.id());
        var tables = new WhatIfTables(then.scene());
        return new WhatIfPage.Result(
                tables.summary(own),
                tables.numbers(own),
                side(now, own, true),
                side(then, own, false),
                judgements.said(then.scene(), own.broken()),
                judgements.said(scene, own.mended()),
                judgements.said(then.scene(), own.stays()),
                others(tables, differences, body));
    }

    private static se.radslag.platform.web.@Nullable Table others(
            WhatIfTables tables, List<Difference> differences, Body body) {
        var others = differences.stream()
                .filter(each -> !each.body().equals(body.id()) && each.isChange())
                .toList();
        return others.isEmpty() ? null : tables.others(others);
    }

    /** Who would sit. */
    private static Sitting then(Sitting now, se.radslag.people.load.Scene after, String body) {
        var scene = new Scene(after.charter(), now.scene().onDay(), now.scene().language());
        var seating = Seating.of(after.charter(), after.register(), after.mandates(), body, scene.day());
        return new Sitting(
                scene,
                after.register(),
                after.mandates(),
                Map.of(body, seating),
                now.persons(),
                now.parties(),
                now.isInside());
    }

    private static WhatIfPage.Side side(Sitting sitting, Difference difference, boolean isNow) {
        var scene = sitting.scene();
        var outcome = isNow ? difference.before() : difference.after();
        return new WhatIfPage.Side(
                scene.say(isNow ? "people-what-if.before" : "people-what-if.after"),
                new SeatDrawing(sitting).of(sitting.in(difference.body()), scene.name(difference.body())),
                new BalanceDrawing(scene, sitting.parties()).of(outcome.balance()));
    }
}

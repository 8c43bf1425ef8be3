package se.radslag.people.web.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Substitute;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.members.MembersPage.Asked;
import se.radslag.people.web.seats.Sitter;
import se.radslag.people.web.seats.Sitters;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;

/** Finds those who sit in all bodies, member by member and substitute by substitute. */
@Component
public class MemberRows {

    private final Sittings sittings;

    MemberRows(Sittings sittings) {
        this.sittings = sittings;
    }

    public List<MemberRow> of(Scene scene, Asked asked) {
        var bodies = scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .map(Body::id)
                .filter(body -> asked.body() == null || asked.body().equals(body))
                .toList();
        var sitting = sittings.of(scene, bodies);
        var rows = new ArrayList<MemberRow>();
        bodies.forEach(body -> add(sitting, body, asked, rows));
        var wanted = asked.name().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row ->
                        wanted.isEmpty() || row.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static void add(Sitting sitting, String body, Asked asked, List<MemberRow> into) {
        var seating = sitting.in(body);
        var sitters = new Sitters(sitting);
        for (var place : seating.places()) {
            if (isAsked(asked, place.party())) {
                into.add(row(sitting, body, sitters.of(seating, place)));
            }
        }
        for (var substitute : seating.substitutes()) {
            if (isAsked(asked, substitute.party())) {
                into.add(row(sitting, body, substitute));
            }
        }
    }

    private static boolean isAsked(Asked asked, String party) {
        return asked.party() == null || asked.party().equals(party);
    }

    private static MemberRow row(Sitting sitting, String body, Sitter sitter) {
        var scene = sitting.scene();
        return new MemberRow(
                scene.name(body),
                scene.bodyPath(body),
                sitter.party(),
                sitter.partyPath(),
                scene.say("people-pages.role.MEMBER"),
                sitter.seat(),
                sitter.name(),
                sitter.path(),
                sitter.isVacant(),
                sitter.mark(),
                sitter.side(),
                sitter.period());
    }

    private static MemberRow row(Sitting sitting, String body, Substitute substitute) {
        var scene = sitting.scene();
        var occupant = substitute.occupant();
        var hidden = sitting.isHidden(occupant.person());
        return new MemberRow(
                scene.name(body),
                scene.bodyPath(body),
                scene.name(substitute.party()),
                scene.partyPath(substitute.party()),
                scene.say("people-pages.role.SUBSTITUTE"),
                new OfficeWords(scene)
                        .seat(substitute.term(), null, scene.charter().parties().get(substitute.party())),
                sitting.name(occupant.person()),
                sitting.path(occupant.person()),
                false,
                new Sitters(sitting).mark(occupant),
                null,
                hidden ? "" : scene.period(occupant.during()));
    }
}

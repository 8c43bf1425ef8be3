package se.radslag.people.web.members;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Substitute;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.members.MembersPage.Asked;
import se.radslag.people.web.parts.Choice;
import se.radslag.people.web.seats.Sitter;
import se.radslag.people.web.seats.Sitters;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** Lists members and substitutes of all bodies. */
@Component
public class MembersPages {

    private final Sittings sittings;

    MembersPages(Sittings sittings) {
        this.sittings = sittings;
    }

    MembersPage of(Scene scene, Asked asked, int page) {
        var rows = rows(scene, asked);
        var path = scene.path() + "/ledamoter";
        var query = query(scene, asked);
        var pager = new Pager(page, rows.size(), path, query);
        return new MembersPage(
                List.of(scene.front()),
                scene.onDay(),
                path,
                bodies(scene, asked),
                parties(scene, asked),
                asked.name(),
                pager.cut(rows),
                (int) rows.stream().filter(row -> !row.isVacant()).count(),
                (int) rows.stream().filter(MemberRow::isVacant).count(),
                pager,
                new FileLinks(path, query));
    }

    public List<MemberRow> rows(Scene scene, Asked asked) {
        var bodies = scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .map(Body::id)
                .filter(body -> asked.body() == null || asked.body().equals(body))
                .toList();
        var sitting = sittings.of(scene, bodies);
        var rows = new ArrayList<MemberRow>();
        bodies.forEach(body -> rows(sitting, body, asked, rows));
        var wanted = asked.name().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row ->
                        wanted.isEmpty() || row.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static void rows(Sitting sitting, String body, Asked asked, List<MemberRow> into) {
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

    private static List<Choice> bodies(Scene scene, Asked asked) {
        return scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .filter(body -> !body.seats().isEmpty())
                .map(body ->
                        new Choice(body.id(), scene.name(body.id()), body.id().equals(asked.body())))
                .toList();
    }

    private static List<Choice> parties(Scene scene, Asked asked) {
        return scene.charter().parties().keySet().stream()
                .map(party -> new Choice(party, scene.name(party), party.equals(asked.party())))
                .toList();
    }

    private static String query(Scene scene, Asked asked) {
        Map<String, @Nullable String> parts = new TreeMap<>();
        parts.put("organ", asked.body());
        parts.put("part", asked.party());
        parts.put("namn", asked.name().isEmpty() ? null : asked.name());
        parts.put(OnDay.PARAMETER, scene.onDay().isToday() ? null : scene.day().toString());
        var query = new StringBuilder();
        parts.forEach((name, value) -> {
            if (value != null) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }
}

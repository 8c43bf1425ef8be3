package se.radslag.charter.web.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.Sources;
import se.radslag.charter.web.parts.StructureDays;
import se.radslag.charter.web.roles.RolesPage.Cell;
import se.radslag.charter.web.roles.RolesPage.Column;
import se.radslag.charter.web.roles.RolesPage.Entry;
import se.radslag.charter.web.roles.RolesPage.Group;
import se.radslag.charter.web.roles.RolesPage.Row;
import se.radslag.charter.web.roles.RolesPage.Told;
import se.radslag.kernel.Answer;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pager;

/** Reads who does what off an agreement, for as many bodies as one page can hold. */
final class RolesPages {

    /** The most bodies that stand beside each other. */
    private static final int ACROSS = 5;

    private final CharterView view;
    private final RoleSections sections;
    private final Sources sources;

    RolesPages(CharterView view) {
        this.view = view;
        this.sections = new RoleSections(view);
        this.sources = new Sources(view);
    }

    RolesPage of(int part) {
        var path = view.path() + "/vem-gor-vad";
        var all = bodies();
        var pager = new Pager(
                part, all.size(), ACROSS, path, view.onDay().isToday() ? "" : OnDay.PARAMETER + "=" + view.day());
        var bodies = pager.cut(all);
        return new RolesPage(
                List.of(view.front()),
                new StructureDays(view).bar(path),
                bodies.stream().map(this::column).toList(),
                groups(bodies),
                told(bodies),
                pager,
                FileLinks.of(view.onDay().keep(path)),
                new RoleTopics(view).all());
    }

    /** Every body, whatever a page has room for. */
    TableFile file() {
        return new RolesFile(view, groups(bodies())).file();
    }

    private List<Group> groups(List<Body> bodies) {
        return Stream.of(ActGroup.values())
                .map(group -> group(group, bodies))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** The bodies where something may be done on the day: those agreed first, the political ones before the others. */
    private List<Body> bodies() {
        return view.charter().bodies().values().stream()
                .filter(body -> BodyState.of(body, view.day()).isThere())
                .filter(body -> body.powers().stream().anyMatch(this::holds))
                .sorted(Comparator.comparing(Body::isOutside)
                        .thenComparing(Body::isDeFacto)
                        .thenComparing(Body::kind))
                .toList();
    }

    private boolean holds(Power power) {
        return power.on(view.day()) != Answer.NO;
    }

    private Column column(Body body) {
        return new Column(view.name(body.id()), view.abbreviation(body.id()), view.bodyPath(body.id()));
    }

    private Group group(ActGroup group, List<Body> bodies) {
        var rows = group.acts().stream()
                .map(act -> new Row(
                        view.explainer().word(act),
                        bodies.stream().map(body -> cell(act, body)).toList()))
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.entries().isEmpty()))
                .toList();
        return new Group(view.say("acts." + group), rows);
    }

    private Cell cell(Act act, Body body) {
        var entries = new ArrayList<Entry>();
        body.powers().stream()
                .filter(power -> power.allows(act) && holds(power))
                .map(power -> entry(power, body))
                .filter(entry -> entries.stream().noneMatch(known -> known.who().equals(entry.who())))
                .forEach(entries::add);
        return new Cell(column(body), entries);
    }

    private Entry entry(Power power, Body body) {
        return new Entry(
                who(power, body), force(power), power.on(view.day()) == Answer.YES, sources.of(power.clauses()));
    }

    private Sentence who(Power power, Body body) {
        var who = view.explainer().who(power, body);
        return who == null ? Sentence.plain(view.say("roles.unknown")) : who;
    }

    private @Nullable String force(Power power) {
        return power.force() == se.radslag.kernel.Force.MUST
                ? null
                : view.explainer().force(power.force());
    }

    private List<Told> told(List<Body> bodies) {
        var told = new ArrayList<Told>();
        bodies.forEach(body -> told.add(new Told(view.name(body.id()), view.bodyPath(body.id()), sections.of(body))));
        var agreement = view.charter().agreement();
        if (agreement != null) {
            var all = sections.of(Place.AGREEMENT, null, agreement.powers());
            told.add(new Told(
                    new Piece(view.say("roles.agreement"), null), view.onDay().keep(view.path() + "/avtal"), all));
        }
        return told;
    }
}

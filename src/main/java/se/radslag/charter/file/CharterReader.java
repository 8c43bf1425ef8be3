package se.radslag.charter.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.About;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Change;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Topic;
import se.radslag.kernel.Origin;
import se.radslag.kernel.StructureId;

/** Reads the sections of a charter file in the order in which they need each other. */
final class CharterReader {

    private final Tree.Branch file;
    private final Faults faults;
    private final Reading reading;
    private final Binder binder;
    private final Sections sections;
    private boolean named = true;

    CharterReader(Tree.Branch file, Faults faults, int version) {
        this.file = file;
        this.faults = faults;
        var language = file.get("language") instanceof Tree.Leaf leaf && TextForm.isLanguage(leaf.value())
                ? leaf.value()
                : "sv";
        this.reading = new Reading(faults, new Origin(structure(), version), language);
        this.binder = new Binder(reading);
        this.sections = new Sections(file, faults, binder);
    }

    Reading reading() {
        return reading;
    }

    private StructureId structure() {
        if (file.get("charter") instanceof Tree.Leaf leaf && StructureId.isValid(leaf.value())) {
            return new StructureId(leaf.value());
        }
        named = false;
        faults.add(
                file.keyAt("charter"),
                file.get("charter") == null ? "missing-key" : "expected-structure-id",
                file.get("charter") instanceof Tree.Leaf leaf ? leaf.value() : "charter");
        return new StructureId("unnamed");
    }

    @Nullable
    Charter read() {
        sections.checkNames();
        var title = binder.read(file.get("title"), Text.class, "title");
        if (title == null) {
            faults.add(file.at(), "missing-key", "title");
        }
        changes();
        sections.records("papers", Paper.class, reading.papers::put);
        sections.records("clauses", Clause.class, reading.clauses::put);
        if (file.get("topics") instanceof Tree.Branch topics) {
            reading.topics.addAll(topics.values().keySet());
        }
        var charter = charter(title == null ? Text.of(reading.language, "?") : title);
        return named && title != null ? charter : null;
    }

    private Charter charter(Text title) {
        var topics = new LinkedHashMap<String, Topic>();
        var areas = new LinkedHashMap<String, Names>();
        var parties = new LinkedHashMap<String, Party>();
        var bodies = new LinkedHashMap<String, Body>();
        sections.records("topics", Topic.class, topics::put);
        sections.entries("areas", (id, tree) -> put(areas, id, binder.read(tree, Names.class, id)));
        sections.records("parties", Party.class, parties::put);
        sections.records("bodies", Body.class, bodies::put);
        var pots = new ArrayList<Pot>();
        var bearings = new ArrayList<Bearing>();
        money(pots, bearings);
        var agreement = file.get("agreement");
        return new Charter(
                reading.origin,
                title,
                reading.language,
                about(),
                Collections.unmodifiableMap(reading.papers),
                Collections.unmodifiableMap(reading.clauses),
                elections(),
                Collections.unmodifiableMap(reading.changes),
                topics,
                areas,
                flat(parties),
                groups(parties),
                bodies,
                agreement == null ? null : binder.record(agreement, AgreementTerms.class, null, null),
                List.copyOf(pots),
                List.copyOf(bearings),
                sections.unknown());
    }

    private @Nullable About about() {
        var tree = file.get("about");
        if (tree instanceof Tree.Branch branch && branch.get("text") == null) {
            var text = binder.read(branch, Text.class, "about");
            return text == null ? null : new About(Draft.outside(reading.origin).close(), text);
        } else if (tree instanceof Tree.Leaf) {
            var text = binder.read(tree, Text.class, "about");
            return text == null ? null : new About(Draft.outside(reading.origin).close(), text);
        }
        return tree == null ? null : binder.record(tree, About.class, null, null);
    }

    private void changes() {
        sections.entries("changes", (id, tree) -> {
            boolean titled = tree instanceof Tree.Branch branch && branch.get("day") != null;
            var day = binder.read(titled ? ((Tree.Branch) tree).get("day") : tree, Day.class, id);
            var title = titled ? binder.read(((Tree.Branch) tree).get("title"), Text.class, "title") : null;
            if (day != null) {
                reading.changes.put(id, new Change(id, day.named(id), title));
            }
        });
    }

    private List<LocalDate> elections() {
        var dates = new ArrayList<LocalDate>();
        for (var leaf : binder.leaves(file.get("elections"))) {
            var date = binder.read(leaf, LocalDate.class, "elections");
            if (date != null) {
                dates.add(date);
            }
        }
        return dates.stream().sorted().toList();
    }

    private static Map<String, Party> flat(Map<String, Party> parties) {
        var all = new LinkedHashMap<String, Party>();
        parties.forEach((id, party) -> {
            if (party.isGroup()) {
                party.each().forEach((member, one) -> all.put(member, one.inGroup(party)));
            } else {
                all.put(id, party);
            }
        });
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, Party> groups(Map<String, Party> parties) {
        var groups = new LinkedHashMap<String, Party>();
        parties.forEach((id, party) -> {
            if (party.isGroup()) {
                groups.put(id, party);
            }
        });
        return Collections.unmodifiableMap(groups);
    }

    private void money(List<Pot> pots, List<Bearing> bearings) {
        var tree = sections.known("money");
        if (tree == null) {
            return;
        }
        for (var item : tree instanceof Tree.Row row ? row.items() : List.of(tree)) {
            if (item instanceof Tree.Branch branch && branch.get("bears") != null) {
                add(bearings, binder.record(item, Bearing.class, null, null));
            } else {
                add(pots, binder.record(item, Pot.class, null, null));
            }
        }
    }

    private static <T> void add(List<T> list, @Nullable T value) {
        if (value != null) {
            list.add(value);
        }
    }

    private static <T> void put(Map<String, T> map, String id, @Nullable T value) {
        if (value != null) {
            map.put(id, value);
        }
    }
}

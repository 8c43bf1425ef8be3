package se.radslag.charter.explain;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.radslag.charter.terms.About;
import se.radslag.charter.terms.Adoption;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.Header;
import se.radslag.charter.terms.ItemRule;
import se.radslag.charter.terms.Key;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Lead;
import se.radslag.charter.terms.Life;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Organ;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Relation;
import se.radslag.charter.terms.Required;
import se.radslag.charter.terms.Requirement;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.SetUp;
import se.radslag.charter.terms.Statement;
import se.radslag.charter.terms.Telling;
import se.radslag.charter.terms.TermOfOffice;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Topic;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;

/** The types of term by kind, and the keys that a charter file can give each. */
final class Vocabulary {

    /** How many values a key takes. */
    enum Many {
        ONE,
        LIST,
        MAP
    }

    /** A key with the type of its value. */
    record Entry(String key, Class<?> type, Many many, boolean required) {}

    /** What every term may carry. */
    static final List<Entry> HEADER = List.of(
            new Entry("clause", Clause.class, Many.LIST, false),
            new Entry("force", Force.class, Many.ONE, false),
            new Entry("breach", Breach.class, Many.ONE, false),
            new Entry("from", Day.class, Many.ONE, false),
            new Entry("until", Day.class, Many.ONE, false),
            new Entry("reading", Text.class, Many.ONE, false),
            new Entry("conflicts", Text.class, Many.MAP, false),
            new Entry("second-hand", Text.class, Many.ONE, false));

    private static final Map<Kind, List<Class<?>>> TYPES = Map.ofEntries(
            Map.entry(Kind.PARTY, List.of(Party.class, AgreementTerms.class, Adoption.class)),
            Map.entry(
                    Kind.BODY,
                    List.of(
                            Body.class,
                            Statement.class,
                            Life.class,
                            SetUp.class,
                            Relation.class,
                            About.class,
                            Topic.class)),
            Map.entry(Kind.SEATS, List.of(Seats.class, Who.Quality.class)),
            Map.entry(Kind.LIMIT, List.of(Limit.class)),
            Map.entry(Kind.POST, List.of(Post.class)),
            Map.entry(Kind.TERM, List.of(TermOfOffice.class)),
            Map.entry(Kind.POWER, List.of(Power.class)),
            Map.entry(Kind.REQUIRES, List.of(Requirement.class)),
            Map.entry(Kind.LEAD, List.of(Lead.class)),
            Map.entry(Kind.TELL, List.of(Telling.class)),
            Map.entry(Kind.EXPECT, List.of(Expectation.class)),
            Map.entry(Kind.ITEMS, List.of(ItemRule.class)),
            Map.entry(Kind.RECORD, List.of(RecordForm.class)),
            Map.entry(Kind.POT, List.of(Pot.class)),
            Map.entry(Kind.BEARS, List.of(Bearing.class)));

    private Vocabulary() {}

    static List<Class<?>> of(Kind kind) {
        return TYPES.getOrDefault(kind, List.of());
    }

    /** What terms are made of, and the papers and clauses that they stand on. */
    static List<Class<?>> values() {
        return List.of(
                Paper.class,
                Clause.class,
                Organ.class,
                Party.Predecessor.class,
                Party.Population.class,
                Limit.Size.class,
                Limit.Share.class,
                Limit.OnePerson.class,
                Limit.Quorum.class,
                Post.Turn.class,
                Power.Home.class,
                Power.Condition.class,
                Power.Approval.class,
                Pot.Base.class,
                Pot.Deduct.class,
                Pot.Instalment.class,
                Pot.Levy.class);
    }

    /** A type's name in keys: {@code term-of-office}. */
    static String name(Class<?> type) {
        return kebab(type.getSimpleName());
    }

    static List<Entry> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != Header.class && component.getType() != At.class)
                .filter(component -> !component.getName().equals("group"))
                .map(Vocabulary::entry)
                .toList();
    }

    private static Entry entry(RecordComponent component) {
        var key = component.getAnnotation(Key.class);
        boolean list = component.getType() == List.class;
        boolean map = component.getType() == Map.class;
        var type = list ? argument(component, 0) : map ? argument(component, 1) : component.getType();
        return new Entry(
                key == null ? kebab(component.getName()) : key.value(),
                type,
                list ? Many.LIST : map ? Many.MAP : Many.ONE,
                component.isAnnotationPresent(Required.class));
    }

    private static Class<?> argument(RecordComponent component, int index) {
        return component.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[index] instanceof Class<?> type
                ? type
                : Object.class;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

package se.radslag.charter.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Length;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.ReferenceDay;
import se.radslag.charter.terms.TermStart;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Who;
import se.radslag.charter.terms.YearDay;

/** The table of all forms: which value of the vocabulary is written how. */
final class Forms {

    private static final Map<Class<?>, Form<?>> ALL = Map.ofEntries(
            Map.entry(String.class, new PlainForms.OfString()),
            Map.entry(Integer.class, new PlainForms.OfInteger()),
            Map.entry(Boolean.class, new PlainForms.OfBoolean()),
            Map.entry(BigDecimal.class, new PlainForms.OfDecimal()),
            Map.entry(LocalDate.class, new PlainForms.OfDate()),
            Map.entry(Text.class, new TextForm()),
            Map.entry(Names.class, new NamesForm()),
            Map.entry(Day.class, new DayForm()),
            Map.entry(Fraction.class, new PhraseForms.OfFraction()),
            Map.entry(Length.class, new PhraseForms.OfLength()),
            Map.entry(TermStart.class, new PhraseForms.OfTermStart()),
            Map.entry(YearDay.class, new PhraseForms.OfYearDay()),
            Map.entry(Office.class, new PhraseForms.OfOffice()),
            Map.entry(Label.class, new LabelForm()),
            Map.entry(Parties.class, new PartiesForm()),
            Map.entry(Count.class, new CountForm()),
            Map.entry(ReferenceDay.class, new ReferenceDayForm()),
            Map.entry(Who.class, new WhoForm()));

    private Forms() {}

    static Map<Class<?>, Form<?>> all() {
        return ALL;
    }

    /** Whether a type keeps unknown and second-hand values itself. */
    static boolean keepsUncertainty(Class<?> type) {
        return type == Day.class;
    }
}

package se.radslag.people.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Period;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Standing;

/** Draws who held the offices of a party when. */
final class TimeDrawing {

    private static final double WIDTH = 1000;
    private static final int ROW = 54;
    private static final int HEAD = 26;

    private final Sitting sitting;
    private final Scene scene;
    private final LocalDate first;
    private final LocalDate last;

    private TimeDrawing(Sitting sitting, LocalDate first, LocalDate last) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.first = first;
        this.last = last;
    }

    /** The picture; null when nothing was ever held. */
    static @Nullable TimePicture of(Sitting sitting, Party party, List<Holding> holdings) {
        var first = holdings.stream()
                .map(each -> each.during().first())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return null;
        }
        var end = holdings.stream()
                .map(each -> each.during().last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(sitting.scene().onDay().today()))
                .orElse(sitting.scene().onDay().today().plusMonths(1));
        return new TimeDrawing(sitting, first.get(), end).draw(party, holdings);
    }

    private TimePicture draw(Party party, List<Holding> holdings) {
        Map<OfficeKey, List<Holding>> byOffice = new LinkedHashMap<>();
        holdings.stream()
                .sorted(Comparator.comparing((Holding each) -> Objects.requireNonNullElse(each.organ(), ""))
                        .thenComparing(Holding::post)
                        .thenComparingInt(Holding::ordinal)
                        .thenComparing(
                                each -> Objects.requireNonNullElse(each.during().first(), LocalDate.MIN)))
                .forEach(each -> byOffice.computeIfAbsent(each.office(), key -> new ArrayList<>())
                        .add(each));
        var rows = new ArrayList<TimePicture.Row>();
        var words = new OfficeWords(scene);
        byOffice.forEach((office, held) -> rows.add(new TimePicture.Row(
                words.of(party, office),
                HEAD + rows.size() * ROW,
                held.stream().map(this::bar).toList())));
        return new TimePicture(
                scene.say("people-pages.time.title", scene.name(party.id())),
                HEAD + rows.size() * ROW + 4,
                years(),
                rows,
                today());
    }

    private @Nullable String today() {
        var today = scene.onDay().today();
        return today.isBefore(first) || today.isAfter(last) ? null : decimal(x(today));
    }

    private List<TimePicture.Year> years() {
        var years = new ArrayList<TimePicture.Year>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            var begins = LocalDate.of(year, 1, 1);
            if (!begins.isBefore(first)) {
                years.add(new TimePicture.Year(decimal(x(begins)), String.valueOf(year)));
            }
        }
        return years;
    }

    private TimePicture.Bar bar(Holding holding) {
        var during = holding.during();
        double from = x(Objects.requireNonNullElse(during.first(), first));
        double to = x(during.last() == null ? last : during.last().plusDays(1));
        var name = sitting.name(holding.person());
        var width = Math.max(2, Math.min(WIDTH, to) - from - 1.5);
        var hidden = sitting.isHidden(holding.person());
        return new TimePicture.Bar(
                decimal(from),
                decimal(width),
                decimal(from + 7),
                hidden ? null : sitting.party(holding.politicalParty()),
                holding.standing() != Standing.HOLDER,
                fits(name, width),
                name,
                sitting.path(holding.person()),
                period(holding, during));
    }

    private String period(Holding holding, Period during) {
        return holding.standing() == Standing.HOLDER
                ? scene.period(during)
                : scene.period(during) + ", " + scene.say("people-pages.standing." + holding.standing());
    }

    /** As much of a name as there is room for: all of it, the family name, or nothing. */
    private static String fits(String name, double width) {
        int room = (int) ((width - 12) / 7.4);
        if (name.length() <= room) {
            return name;
        }
        var family = name.substring(name.lastIndexOf(' ') + 1);
        return family.length() <= room ? family : "";
    }

    private double x(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

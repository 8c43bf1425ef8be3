package se.radslag.people.world;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.events.ArrangeEvent;
import se.radslag.people.events.Event.Facts;
import se.radslag.people.events.Event.Kind;
import se.radslag.people.events.SignUp;
import se.radslag.platform.start.WorldPart;
import se.radslag.platform.text.Language;

/** Puts some events into the structures that a first start shows, one of them full; nothing of it has happened. */
@Component
@Order(22)
class MadeUpEvents implements WorldPart {

    private static final List<String> COMING =
            List.of("Alma Provgren", "Bo Testlund", "Cilla Exempelberg", "Didrik Påhittsson");

    private final CharterLookup charters;
    private final ArrangeEvent arrange;
    private final SignUp signUp;
    private final Clock clock;

    MadeUpEvents(CharterLookup charters, ArrangeEvent arrange, SignUp signUp, Clock clock) {
        this.charters = charters;
        this.arrange = arrange;
        this.signUp = signUp;
        this.clock = clock;
    }

    @Override
    public void load() {
        var today = LocalDate.now(clock);
        for (var charter : charters.all()) {
            var structure = charter.origin().structure();
            arrange(structure, Kind.CONFERENCE, "Konferensdagar", "Conference days", today.plusDays(200), 201, null);
            arrange(
                    structure,
                    Kind.STUDY_TRIP,
                    "Studieresa om samhällsbyggande",
                    "Study trip on planning",
                    today.minusDays(400),
                    -398,
                    20);
            arrange(
                    structure,
                    Kind.CONFERENCE,
                    "Konferens om hur samverkan fungerar",
                    "Conference on how the collaboration works",
                    today.minusDays(160),
                    -160,
                    null);
            if (structure.value().equals("vastmanland")) {
                arrange(
                        structure,
                        Kind.PRESIDIUM,
                        "Presidiekonferens",
                        "Presidium conference",
                        today.plusDays(120),
                        121,
                        60);
            }
            var full = arrange(
                    structure,
                    Kind.THEME_DAY,
                    "Temadag om kompetensförsörjning",
                    "Theme day on skills supply",
                    today.plusDays(45),
                    45,
                    3);
            var party = charter.parties().keySet().stream().skip(1).findFirst().orElse(null);
            COMING.forEach(each -> signUp.handle(
                    new SignUp.Command(
                            structure, full, each, each.charAt(0) + "@exempel.invalid", party, Language.SV, "world"),
                    Actor.SYSTEM));
        }
    }

    private String arrange(
            StructureId structure,
            Kind kind,
            String swedish,
            String english,
            LocalDate day,
            int lastIn,
            @Nullable Integer capacity) {
        var last = LocalDate.now(clock).plusDays(lastIn);
        boolean single = last.equals(day);
        var facts = new Facts(
                kind,
                swedish,
                english,
                "region",
                last.isBefore(LocalDate.now(clock)) && kind == Kind.CONFERENCE ? "Digitalt" : "Regionens hus",
                day,
                single ? null : last,
                single ? LocalTime.of(9, 0) : null,
                single ? LocalTime.of(15, 30) : null,
                "Förtroendevalda och tjänstepersoner",
                null,
                null,
                capacity,
                day.minusDays(7));
        return arrange.handle(new ArrangeEvent.Command(structure, null, facts, 0), Actor.SYSTEM)
                .result();
    }
}

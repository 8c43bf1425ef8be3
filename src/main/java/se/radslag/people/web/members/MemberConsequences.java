package se.radslag.people.web.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.ChangeConsequences;
import se.radslag.charter.Charter;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Seating;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Tells who of today's members would leave, who would come, and how many seats would be vacant by another version. */
@Component
@Order(10)
class MemberConsequences implements ChangeConsequences {

    private final RegisterLookup registers;
    private final MandateLookup mandates;

    MemberConsequences(RegisterLookup registers, MandateLookup mandates) {
        this.registers = registers;
        this.mandates = mandates;
    }

    @Override
    public List<Consequence> of(Charter before, Charter after, LocalDate on, Language language) {
        var register = registers.on(before, on);
        var later = registers.on(after, on);
        var named = mandates.on(before.origin().structure(), on);
        return after.bodies().keySet().stream()
                .filter(body -> before.bodies().containsKey(body))
                .flatMap(body -> Stream.ofNullable(consequence(
                        Seating.of(before, register, named, body, on),
                        seating(after, later, named, body, on),
                        after,
                        language)))
                .toList();
    }

    private static Seating seating(Charter charter, Register register, Mandates named, String body, LocalDate on) {
        return Seating.of(charter, register, named, body, on);
    }

    private static @Nullable Consequence consequence(Seating then, Seating now, Charter after, Language language) {
        long leave = persons(then).stream()
                .filter(each -> !persons(now).contains(each))
                .count();
        long come = persons(now).stream()
                .filter(each -> !persons(then).contains(each))
                .count();
        long vacant = vacant(now) - vacant(then);
        if (leave == 0 && come == 0 && vacant <= 0) {
            return null;
        }
        var text = Texts.in(language)
                .say(
                        "people.consequence",
                        after.name(now.body(), now.on(), language.tag()),
                        leave,
                        come,
                        Math.max(0, vacant));
        return new Consequence(text, "/" + after.id() + "/organ/" + now.body());
    }

    private static Set<PersonId> persons(Seating seating) {
        return seating.taken().stream()
                .map(Place::occupant)
                .filter(Objects::nonNull)
                .map(Occupant::person)
                .collect(Collectors.toSet());
    }

    private static long vacant(Seating seating) {
        return seating.vacant().stream().filter(Place::required).count();
    }
}

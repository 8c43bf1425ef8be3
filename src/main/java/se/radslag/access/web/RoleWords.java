package se.radslag.access.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Says what somebody may be and where: Registrator för Sala, Samverkan i Västmanland. */
@Component
class RoleWords {

    private final CharterLookup charters;
    private final Clock clock;

    RoleWords(CharterLookup charters, Clock clock) {
        this.charters = charters;
        this.clock = clock;
    }

    /** A role in words. */
    record Given(String place, String role) {}

    Given of(@Nullable String structure, String role, @Nullable String party, Language language) {
        var texts = Texts.in(language);
        var charter = structure == null
                ? null
                : charters.current(new StructureId(structure)).orElse(null);
        var place = structure == null
                ? texts.say("access.place.installation")
                : charter == null ? structure : charter.title().in(language.tag());
        var words = texts.say("access.role." + role);
        return new Given(
                place, party == null ? words : texts.say("access.role.of", words, party(charter, party, language)));
    }

    private String party(@Nullable Charter charter, String key, Language language) {
        return charter == null
                ? key
                : charter.parties().values().stream()
                        .filter(each -> PartyKey.of(charter, each).value().equals(key))
                        .map(each -> charter.name(each.id(), LocalDate.now(clock), language.tag()))
                        .findFirst()
                        .orElse(key);
    }
}

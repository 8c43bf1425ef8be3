package se.radslag.people.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.people.seating.OfficeKey;
import se.radslag.platform.text.Language;

/** Says offices, seats and posts as people do. */
public final class OfficeWords {

    private static final String POST = "people-pages.post.";

    private final Scene scene;

    public OfficeWords(Scene scene) {
        this.scene = scene;
    }

    /** {@code Kommunstyrelsens ordförande}, {@code 2:a vice ordförande i Kommunstyrelsen}, {@code Kommundirektör}. */
    public String of(Party party, OfficeKey office) {
        return of(party, office.organ(), office.post(), office.ordinal());
    }

    public String of(Party party, @Nullable String organ, String post, int ordinal) {
        var known = organ == null ? null : party.organs().get(organ);
        var own = organ == null
                ? party.offices().get(post)
                : known == null ? null : known.offices().get(post);
        if (own != null) {
            return capital(scene.name(own));
        }
        var word = capital(post(post, ordinal));
        return organ == null ? word : scene.say("people-pages.post.in", word, within(organ(party, organ)));
    }

    /** An organ's name within a phrase: {@code Kommunstyrelsen → kommunstyrelsen}; what is short for something stays. */
    private String within(String organ) {
        boolean isShort = organ.length() < 2 || Character.isUpperCase(organ.charAt(1));
        return scene.language() == Language.EN || isShort
                ? organ
                : Character.toLowerCase(organ.charAt(0)) + organ.substring(1);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    public String organ(Party party, String organ) {
        var known = party.organs().get(organ);
        return known == null || known.names() == null ? organ : scene.name(known.names());
    }

    /** The word of a post, with its number where there are several. */
    String post(String post, int ordinal) {
        var numbered = POST + post + "." + ordinal;
        if (scene.texts().has(numbered)) {
            return scene.say(numbered);
        }
        return scene.texts().has(POST + post) ? scene.say(POST + post) : post;
    }

    /** A post of a body. */
    public String of(Post post) {
        return capital(post.names() == null ? post(post.id(), 0) : scene.name(post.names()));
    }

    /** By what somebody sits: the office, or what is asked of whoever is named. */
    public String seat(Seats seats, @Nullable OfficeKey office, @Nullable Party party) {
        if (office != null && party != null) {
            return of(party, office);
        }
        return seats.office().isEmpty() ? named(seats) : office(seats.office().getFirst(), party);
    }

    private String office(Office office, @Nullable Party party) {
        var whose = party == null && office.party() != null
                ? scene.charter().parties().get(office.party())
                : party;
        return whose == null ? post(office.post(), 0) : of(whose, office.organ(), office.post(), 0);
    }

    private String named(Seats seats) {
        for (var quality : seats.who()) {
            if (quality.side() != null) {
                return scene.say("people-pages.seat.side." + quality.side());
            }
        }
        return seats.who().stream()
                .map(Who.Quality::kind)
                .filter(Objects::nonNull)
                .findFirst()
                .map(kind -> scene.say("people-pages.seat.kind." + kind))
                .orElseGet(() -> scene.say("people-pages.seat.named"));
    }
}

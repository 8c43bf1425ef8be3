package se.radslag.people.world;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Register;

/** Chooses made-up people for the posts of a body out of those who sit in it. */
final class WorldPosts {

    private final Charter charter;
    private final Register register;

    WorldPosts(Charter charter, Register register) {
        this.charter = charter;
        this.register = register;
    }

    void of(Body body, Period during, List<Naming> namings, List<BodyPost> into) {
        for (var post : body.posts()) {
            var person = post.office() == null ? chosen(body, post, during, namings, into) : null;
            if (person != null) {
                var by = post.by() instanceof Who.Ref ref ? ref.id() : null;
                into.add(new BodyPost(body.id(), post.id(), 1, person, by, during));
            }
        }
    }

    private @Nullable PersonId chosen(
            Body body, Post post, Period during, List<Naming> namings, List<BodyPost> already) {
        var from = Objects.requireNonNull(during.first());
        var taken = already.stream()
                .filter(each -> each.body().equals(body.id()) && each.during().equals(during))
                .map(BodyPost::person)
                .toList();
        if (post.from() instanceof Who.Holder holder) {
            var party = WorldParties.municipalities(charter).get(4);
            return register.in(
                            PartyKey.of(charter, party),
                            holder.office().organ(),
                            holder.office().post(),
                            from)
                    .getFirst()
                    .person();
        } else if (post.from() instanceof Who.Quality quality && quality.of() != null) {
            var parties = charter.parties(quality.of(), from);
            return namings.stream()
                    .map(Naming::mandate)
                    .filter(each -> each.body().equals(body.id())
                            && each.kind() == Mandate.Kind.MEMBER
                            && each.during().contains(from))
                    .filter(each ->
                            parties.stream().anyMatch(party -> party.id().equals(each.party())))
                    .filter(each -> !taken.contains(each.person()) && isOn(quality, each, from))
                    .map(Mandate::person)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private boolean isOn(Who.Quality quality, Mandate mandate, java.time.LocalDate on) {
        if (quality.side() == null) {
            return true;
        }
        var party =
                PartyKey.of(charter, Objects.requireNonNull(charter.parties().get(mandate.party())));
        var side = register.side(mandate.person(), mandate.politicalParty(), party, on);
        return side != null && side.is(quality.side());
    }
}

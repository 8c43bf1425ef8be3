package se.radslag.people.web.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PersonId;
import se.radslag.people.SeatedDays;
import se.radslag.people.Versioned;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Register;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Shows a party's register to those who keep it. */
@Component
class RegisterPages {

    private final HoldingLookup holdings;
    private final SeatedDays days;
    private final RegisterOffices offices;
    private final RegisterParts parts;

    RegisterPages(HoldingLookup holdings, SeatedDays days, RegisterOffices offices, RegisterParts parts) {
        this.holdings = holdings;
        this.days = days;
        this.offices = offices;
        this.parts = parts;
    }

    /** The row of the register that a form is about. */
    Versioned<Holding> row(Typed typed) {
        return typed.id("id").flatMap(holdings::named).orElseThrow(NoSuchPage::new);
    }

    /** The way up to a party's register. */
    static Crumb crumb(Scene scene, Party party) {
        return new Crumb(
                scene.say("people-work.register.title", scene.name(party.id())),
                scene.path() + "/w/people/register?party=" + party.id());
    }

    /** Where one goes on to when something of a party has been said. */
    static String saved(Scene scene, Party party, String what) {
        return scene.path() + "/w/people/register?party=" + party.id() + "&sparat=" + what;
    }

    RegisterPage of(Scene scene, Party party, Actor actor, @Nullable String receipt) {
        return new RegisterPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.say("people-work.register.title", scene.name(party.id())),
                receipt,
                PeopleRules.mayKeep(actor, scene.key(party)),
                offices.of(scene, party, actor),
                parts.sides(scene, party),
                parts.governed(scene, party),
                scene.path() + "/w/people/coalition?party=" + party.id(),
                parts.organs(scene, party),
                parts.own(scene, party),
                scene.path() + "/w/people/side?party=" + party.id(),
                new Crumb(scene.say("people-work.register.shown"), scene.path() + "/kommun/" + party.id()),
                term(scene, party),
                scene.charter().parties().values().stream()
                        .map(each -> new Crumb(
                                scene.name(each.id()), scene.path() + "/w/people/register?party=" + each.id()))
                        .toList(),
                new FileLinks(scene.path() + "/w/people/register", "party=" + party.id()));
    }

    /** Offices and holders of now and later. */
    TableFile file(Scene scene, Party party) {
        return new RegisterFile(
                        scene, party, of(scene, party, Actor.PUBLIC, null).offices())
                .file();
    }

    /** Where the party says who sits for it in the coming term; null when none is coming. */
    private static @Nullable Crumb term(Scene scene, Party party) {
        return ComingTerm.after(scene.charter(), scene.day())
                .map(from -> new Crumb(
                        scene.say("people-work.register.term", from),
                        scene.path() + "/w/people/answer?party=" + party.id() + "&from=" + from))
                .orElse(null);
    }

    private Register register(Scene scene) {
        return days.on(scene.charter(), scene.day()).register();
    }

    /** For which political party somebody holds an office today; null for none, or where it is not known. */
    @Nullable
    String politicalParty(Scene scene, @Nullable PersonId person) {
        return person == null
                ? null
                : register(scene).of(person, scene.day()).stream()
                        .map(Holding::politicalParty)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}

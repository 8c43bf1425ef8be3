package se.radslag.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.access.web.AccountsPage.Option;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.FileLinks;

/** Gathers who may be what, for the installation or one structure. */
@Component
class AccountsPages {

    private static final Set<String> SAVED = Set.of("invited", "again", "withdrawn", "restored", "ended", "closed");

    private final CharterLookup charters;
    private final AccountRows rows;
    private final Sitters sitters;
    private final Clock clock;

    AccountsPages(CharterLookup charters, AccountRows rows, Sitters sitters, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.sitters = sitters;
        this.clock = clock;
    }

    /** Where one is sent when an act is done. */
    static String saved(@Nullable StructureId structure, String what) {
        return "redirect:" + path(structure) + "?sparat=" + what;
    }

    static String path(@Nullable StructureId structure) {
        return (structure == null ? "" : "/" + structure) + "/w/access/accounts";
    }

    AccountsPage page(
            @Nullable StructureId structure,
            Actor actor,
            AccountForm form,
            List<FieldFault> faults,
            @Nullable String saved,
            Language language) {
        var charter = structure == null ? null : charters.current(structure).orElse(null);
        var members = charter == null ? List.<Sitters.Sitter>of() : sitters.of(charter, language);
        return new AccountsPage(
                charter == null
                        ? List.of()
                        : List.of(new Crumb(charter.title().in(language.tag()), "/" + charter.id())),
                path(structure),
                saved != null && SAVED.contains(saved)
                        ? Texts.in(language).say("access.accounts.saved." + saved)
                        : null,
                form,
                options(charter, language),
                members.stream()
                        .map(each -> new Option("PERSON:" + each.person(), each.name()))
                        .toList(),
                faults,
                rows.of(structure, members, language),
                structure == null && actor.is(Actor.Role.OPERATOR),
                FileLinks.of(path(structure)));
    }

    /** Every account with each of its roles. */
    TableFile file(@Nullable StructureId structure, Language language) {
        var texts = Texts.in(language);
        var charter = structure == null ? null : charters.current(structure).orElse(null);
        var members = charter == null ? List.<Sitters.Sitter>of() : sitters.of(charter, language);
        return new TableFile(
                "behorigheter-" + (structure == null ? "installation" : structure),
                List.of(
                        texts.say("access.accounts.email"),
                        texts.say("access.accounts.name"),
                        texts.say("access.accounts.roles"),
                        texts.say("access.accounts.place"),
                        texts.say("access.accounts.invitation"),
                        texts.say("access.accounts.seen")),
                out -> {
                    for (var row : rows.of(structure, members, language)) {
                        var invited = row.invited().stream()
                                .map(each -> each.what() + ": " + each.state().text() + ", " + each.when())
                                .collect(Collectors.joining("; "));
                        if (row.roles().isEmpty()) {
                            out.row(row.email(), row.name(), null, null, invited, row.seen());
                        }
                        for (var role : row.roles()) {
                            out.row(row.email(), row.name(), role.text(), role.place(), invited, row.seen());
                        }
                    }
                });
    }

    List<FieldFault> faults(Refused refused, Language language) {
        return refused.verdicts().broken().stream()
                .map(verdict -> new FieldFault(
                        verdict.message().equals("access.rule.email") ? "email" : "what",
                        Texts.in(language).say(verdict.message(), verdict.facts())))
                .toList();
    }

    private List<Option> options(@Nullable Charter charter, Language language) {
        var texts = Texts.in(language);
        if (charter == null) {
            return List.of(new Option("OPERATOR", texts.say("access.role.OPERATOR")));
        }
        var options = new ArrayList<Option>();
        options.add(new Option("COORDINATOR", texts.say("access.role.COORDINATOR")));
        for (var party : charter.parties().values()) {
            var name = charter.name(party.id(), LocalDate.now(clock), language.tag());
            options.add(new Option(
                    "REGISTRAR:" + PartyKey.of(charter, party),
                    texts.say("access.role.of", texts.say("access.role.REGISTRAR"), name)));
        }
        options.add(new Option("EVALUATOR", texts.say("access.role.EVALUATOR")));
        options.add(new Option("READER", texts.say("access.role.READER")));
        return options;
    }
}

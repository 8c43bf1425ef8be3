package se.radslag.charter.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;

/** Charters and what has happened to them, written in the words of a test. */
final class Agreements {

    static final Charter VARMLAND = shipped("varmland");
    static final Charter VASTMANLAND = shipped("vastmanland");

    private final Charter charter;
    private final List<CouncilDecision> decisions = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private final List<Recorded.ConditionOutcome> conditions = new ArrayList<>();
    private final List<Recorded.OutsideApproval> approvals = new ArrayList<>();
    private final List<Recorded.Departure> departures = new ArrayList<>();
    private final List<Recorded.Settlement> settlements = new ArrayList<>();

    private Agreements(Charter charter) {
        this.charter = charter;
    }

    static Agreements of(Charter charter) {
        return new Agreements(charter);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A structure of the parties a, b and c with one agreement whose rules are given as lines of the file. */
    static Charter small(String rules) {
        return read("""
                charter: liten
                title: Liten
                language: sv
                papers:
                  avtal: {kind: agreement, status: reported, title: Avtal, from: 2027-01-01}
                clauses:
                  avtal/1: "Det här avtalet."
                parties:
                  kommuner:
                    kind: municipality
                    organs: {kf: council}
                    each: {a: {names: A}, b: {names: B}, c: {names: C}}
                agreement:
                """ + rules.indent(2));
    }

    static Charter read(String yaml) {
        var result = CharterFile.read(yaml.getBytes(StandardCharsets.UTF_8), 1);
        return Objects.requireNonNull(result.charter(), () -> result.faults().toString());
    }

    private static Charter shipped(String id) {
        try {
            return read(Files.readString(Path.of("charters", id + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Agreements said(Target target, CouncilDecision.Said said, String day, List<String> deciders) {
        deciders.forEach(
                decider -> decisions.add(new CouncilDecision(target, decider, said, day(day), "§ 1", null, 1)));
        return this;
    }

    Agreements yes(Target target, String day, String... deciders) {
        return said(target, CouncilDecision.Said.YES, day, List.of(deciders));
    }

    Agreements no(Target target, String day, String... deciders) {
        return said(target, CouncilDecision.Said.NO, day, List.of(deciders));
    }

    Agreements amendment(String paper, String proposedOn, @Nullable String starts) {
        amendments.add(new Amendment(
                paper, 1, "En ändring", null, day(proposedOn), starts == null ? null : day(starts), null));
        return this;
    }

    Agreements amendmentWithVersion(String paper, String proposedOn, int version) {
        amendments.add(new Amendment(paper, 1, "En ändring", null, day(proposedOn), null, version));
        return this;
    }

    Agreements condition(Target target, boolean met, String day) {
        conditions.add(new Recorded.ConditionOutcome(target, met, day(day), 1));
        return this;
    }

    Agreements asked(Target target, String day, @Nullable Boolean approved, @Nullable String answered) {
        approvals.add(
                new Recorded.OutsideApproval(target, day(day), approved, answered == null ? null : day(answered), 1));
        return this;
    }

    Agreements leaves(String party, String day, @Nullable String last) {
        departures.add(new Recorded.Departure(party, day(day), null, null, last == null ? null : day(last), 1));
        return this;
    }

    Agreements settled(String paper, String day) {
        settlements.add(new Recorded.Settlement(paper, day(day), "Särskild överenskommelse", null, 1));
        return this;
    }

    AgreementLife life() {
        return new AgreementLife(
                charter, new Recorded(decisions, amendments, conditions, approvals, departures, settlements));
    }
}

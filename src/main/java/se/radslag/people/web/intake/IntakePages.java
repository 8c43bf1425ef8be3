package se.radslag.people.web.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.intake.Brought;
import se.radslag.people.intake.BroughtTables;
import se.radslag.people.intake.Reading;
import se.radslag.people.web.Scene;
import se.radslag.people.web.intake.IntakePage.State;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Forms;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** Shows a table that was brought, whichever way it has come. */
@Component
class IntakePages {

    private final BroughtTables tables;
    private final IntakeWords words;
    private final Clock clock;

    IntakePages(BroughtTables tables, IntakeWords words, Clock clock) {
        this.tables = tables;
        this.words = words;
        this.clock = clock;
    }

    static String path(Scene scene, UUID id) {
        return TablePages.path(scene) + "/" + id;
    }

    Optional<IntakePage> of(Scene scene, Actor actor, UUID id, int number) {
        PeopleRules.coordinates(actor).orRefuse();
        return tables.named(scene.structure(), id).map(brought -> {
            if (brought.isDone()) {
                return page(scene, brought, State.DONE, null, null);
            } else if (brought.isRunning(clock.instant())) {
                return page(scene, brought, State.RUNNING, null, null);
            }
            var reading = tables.reading(scene.charter(), brought);
            var preview = preview(scene, brought, reading, number);
            return page(scene, brought, state(reading), notice(scene, brought), preview);
        });
    }

    private static State state(Reading<?> reading) {
        if (reading.isWhole()) {
            return State.WHOLE;
        } else if (reading.isKnown()) {
            return State.KNOWN;
        }
        return reading.faults().isEmpty() ? State.UNREADABLE : State.FAULTY;
    }

    private IntakePage page(
            Scene scene, Brought brought, State state, @Nullable String notice, IntakePage.@Nullable Preview preview) {
        var kind = tables.kind(brought.kind()).orElseThrow();
        var crumbs = new ArrayList<>(TablePages.crumbs(scene));
        crumbs.add(new Crumb(scene.say("people-intake.title"), TablePages.path(scene) + "?kind=" + kind.name()));
        return new IntakePage(
                crumbs,
                path(scene, brought.id()),
                TablePages.title(scene, kind),
                brought.fileName(),
                state,
                notice,
                new IntakePage.Progress(progress(scene, brought), brought.done(), brought.all()),
                preview,
                kind.name().equals("inventory")
                        ? new Crumb(scene.say("people-intake.inventory.result"), scene.path() + "/natverk")
                        : null);
    }

    private static String progress(Scene scene, Brought brought) {
        return switch (brought.stage()) {
            case DONE -> scene.say("people-intake.done", brought.done(), brought.there());
            case WRITING -> scene.say("people-intake.writing", brought.done(), brought.all());
            case READING, BROUGHT, FAILED -> scene.say("people-intake.reading", brought.done());
        };
    }

    private @Nullable String notice(Scene scene, Brought brought) {
        if (brought.stage() == Brought.Stage.FAILED) {
            return scene.say("people-intake.failed");
        } else if (brought.hasStopped(clock.instant())) {
            return scene.say("people-intake.stopped");
        }
        return tables.sameBefore(brought)
                .map(moment -> scene.say(
                        "people-intake.same", moment.atZone(Forms.ZONE).toLocalDate()))
                .orElse(null);
    }

    private IntakePage.Preview preview(Scene scene, Brought brought, Reading<?> reading, int number) {
        boolean isFaulty = !reading.faults().isEmpty();
        var path = path(scene, brought.id());
        int total = isFaulty ? reading.faults().size() : reading.rows().size();
        var pager = new Pager(number, total, path, "");
        return new IntakePage.Preview(
                reading.rows().size(),
                reading.there(),
                reading.faults().size(),
                reading.missing().stream()
                        .map(column -> TablePages.column(scene, column))
                        .toList(),
                matches(scene, reading),
                reading.headings(),
                words.resembling(scene, reading.resembling()),
                isFaulty ? words.faults(scene, pager.cut(reading.faults()), pager) : rows(scene, reading, pager),
                pager,
                FileLinks.of(path + "/faults"));
    }

    private <E> se.radslag.platform.web.Table rows(Scene scene, Reading<E> reading, Pager pager) {
        return words.rows(scene, reading, pager.cut(reading.rows()), pager);
    }

    private static List<IntakePage.Match> matches(Scene scene, Reading<?> reading) {
        return reading.kind().columns().stream()
                .map(column -> new IntakePage.Match(
                        column.name(),
                        TablePages.column(scene, column),
                        reading.matching().getOrDefault(column, ""),
                        reading.kind().needed().contains(column)))
                .toList();
    }

    /** Every fault, to mend the file by. */
    Optional<TableFile> faults(Scene scene, Actor actor, UUID id) {
        PeopleRules.coordinates(actor).orRefuse();
        return tables.named(scene.structure(), id)
                .filter(brought -> !brought.isDone())
                .map(brought -> words.file(
                        scene, tables.reading(scene.charter(), brought).faults()));
    }
}

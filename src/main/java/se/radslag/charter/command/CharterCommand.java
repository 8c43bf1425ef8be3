package se.radslag.charter.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.file.CharterFile;
import se.radslag.platform.command.Command;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Texts;

/** {@code radslag charter …}: reads charter files and tells what they say or what is wrong with them. */
public final class CharterCommand implements Command {

    static final int FAULTY = 1;
    static final int MISUSED = 2;

    private final Clock clock;

    public CharterCommand() {
        this(Clock.system(Forms.ZONE));
    }

    CharterCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var request = Request.of(arguments);
        var texts = Texts.in(request.language());
        return switch (request.name()) {
            case "check" -> check(request, texts, out, err);
            case "explain", "seats", "diff" -> onDate(request, texts, out, err);
            case "schema" -> {
                out.println(Json.write(CharterFile.schema()));
                yield 0;
            }
            case "help" -> {
                out.println(texts.say("charter-cli.usage"));
                yield 0;
            }
            default -> {
                err.println(texts.say("charter-cli.unknown", request.name()));
                err.println(texts.say("charter-cli.usage"));
                yield MISUSED;
            }
        };
    }

    /** The commands that read a charter as it was on a date. */
    private int onDate(Request request, Texts texts, PrintStream out, PrintStream err) {
        int files = request.name().equals("diff") ? 2 : 1;
        if (request.files().size() != files) {
            err.println(texts.say("charter-cli.usage"));
            return MISUSED;
        }
        var on = date(request.on());
        if (on == null) {
            err.println(texts.say("charter-cli.no-date", String.valueOf(request.on())));
            return MISUSED;
        }
        var charter = Source.read(request.files().getFirst(), texts, err);
        var other = files == 1 ? charter : Source.read(request.files().getLast(), texts, err);
        if (charter == null || other == null) {
            return FAULTY;
        }
        switch (request.name()) {
            case "explain" -> new ExplainPrinter(charter, on, request.language(), out).print();
            case "seats" -> new SeatsPrinter(charter, on, request.language(), out).print();
            default -> DiffPrinter.print(charter, other, on, request.language(), out);
        }
        return 0;
    }

    /** The day asked for, today when none is; null when it is no day. */
    private @Nullable LocalDate date(@Nullable String on) {
        try {
            return on == null ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int check(Request request, Texts texts, PrintStream out, PrintStream err) {
        if (request.files().isEmpty()) {
            err.println(texts.say("charter-cli.usage"));
            return MISUSED;
        }
        // Side by side, since reading is most of the time; told in the order asked for.
        var checked = request.files().parallelStream()
                .map(file -> Checked.of((words, complaints) -> checkOne(file, texts, words, complaints)))
                .toList();
        checked.forEach(each -> each.tell(out, err));
        return checked.stream().mapToInt(Checked::code).max().orElse(0);
    }

    private static int checkOne(String file, Texts texts, PrintStream out, PrintStream err) {
        var charter = Source.read(file, texts, err);
        if (charter == null) {
            return FAULTY;
        }
        out.println(texts.say(
                "charter-cli.whole",
                file,
                charter.papers().size(),
                charter.clauses().size(),
                charter.terms().size(),
                charter.parties().size(),
                charter.bodies().size()));
        return 0;
    }
}

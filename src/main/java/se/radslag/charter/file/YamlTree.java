package se.radslag.charter.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.radslag.charter.terms.At;

/** Makes a {@link Tree} of a file's bytes; refuses what is no honest text file: too large, binary, aliased, endlessly deep. */
final class YamlTree {

    private static final int MOST_DEPTH = 20;
    private static final int MOST_VALUES = 200_000;

    private final Faults faults;
    private int values;

    private YamlTree(Faults faults) {
        this.faults = faults;
    }

    static Tree.@Nullable Branch of(byte[] bytes, Faults faults) {
        var text = FileText.of(bytes, faults);
        if (text == null) {
            return null;
        }
        try {
            var tree = new YamlTree(faults).build(text);
            if (tree instanceof Tree.Branch branch) {
                return branch;
            }
            faults.add(At.START, "not-a-charter");
        } catch (MarkedYamlEngineException e) {
            faults.add(
                    e.getProblemMark()
                            .map(mark -> new At(mark.getLine() + 1, mark.getColumn() + 1))
                            .orElse(At.START),
                    tabIn(e) ? "tab" : "yaml",
                    String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            faults.add(
                    At.START,
                    "yaml",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (TooLarge e) {
            faults.add(e.at, e.message, MOST_DEPTH);
        }
        return null;
    }

    private static boolean tabIn(MarkedYamlEngineException e) {
        return String.valueOf(e.getProblem()).contains("\\t");
    }

    private @Nullable Tree build(String text) {
        Deque<Object> open = new ArrayDeque<>();
        Tree root = null;
        var settings =
                LoadSettings.builder().setCodePointLimit(FileText.MOST_BYTES).build();
        for (Event event : new Parse(settings).parseString(text)) {
            var done = take(event, open);
            if (done != null) {
                if (open.isEmpty()) {
                    root = root == null ? done : moreDocuments(root, done);
                } else if (open.peek() instanceof OpenBranch branch) {
                    branch.add(done, faults);
                } else if (open.peek() instanceof OpenRow row) {
                    row.items.add(done);
                }
            }
        }
        return root;
    }

    /** The value that an event completes; null while it is still open. A switch on types would take longer than all reading. */
    private @Nullable Tree take(Event event, Deque<Object> open) {
        switch (event.getEventId()) {
            case MappingStart -> {
                var start = (MappingStartEvent) event;
                open(open, new OpenBranch(checked(start, start.getTag())), start);
            }
            case SequenceStart -> {
                var start = (SequenceStartEvent) event;
                open(open, new OpenRow(checked(start, start.getTag())), start);
            }
            case MappingEnd -> {
                return ((OpenBranch) open.pop()).close();
            }
            case SequenceEnd -> {
                return ((OpenRow) open.pop()).close();
            }
            case Scalar -> {
                return leaf((ScalarEvent) event);
            }
            case Alias -> {
                faults.add(at(event), "alias");
                return new Tree.Leaf(at(event), "", true);
            }
            default -> {
                // where documents and the stream begin and end
            }
        }
        return null;
    }

    private Tree moreDocuments(Tree first, Tree more) {
        faults.add(more.at(), "more-documents");
        return first;
    }

    private void open(Deque<Object> open, Object container, Event event) {
        if (open.size() >= MOST_DEPTH) {
            throw new TooLarge(at(event), "too-deep");
        }
        open.push(container);
    }

    /** The place of a value, which may have neither an anchor nor a tag. */
    private At checked(NodeEvent event, Optional<String> tag) {
        count(event);
        if (event.getAnchor().isPresent()) {
            faults.add(at(event), "alias");
        }
        if (tag.isPresent()) {
            faults.add(at(event), "tag", tag.get());
        }
        return at(event);
    }

    private Tree leaf(ScalarEvent scalar) {
        var at = checked(scalar, scalar.getTag());
        return new Tree.Leaf(at, scalar.getValue().strip(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
    }

    private void count(Event event) {
        if (++values > MOST_VALUES) {
            throw new TooLarge(at(event), "too-many-values");
        }
    }

    private static At at(Event event) {
        return event.getStartMark()
                .map(mark -> new At(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(At.START);
    }

    /** A list being read. */
    private static final class OpenRow {
        private final At at;
        private final List<Tree> items = new ArrayList<>();

        OpenRow(At at) {
            this.at = at;
        }

        Tree close() {
            return new Tree.Row(at, items);
        }
    }

    /** The file grows past what any agreement needs. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient At at;
        private final String message;

        TooLarge(At at, String message) {
            this.at = at;
            this.message = message;
        }
    }
}

package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.kernel.Answer;

/** Who has said what of one paper or amendment, and whether that is enough; "adopted by n of m". */
public record Ledger(Deciders deciders, List<LedgerLine> lines) {

    public Ledger {
        lines = List.copyOf(lines);
    }

    public int size() {
        return lines.size();
    }

    /** How many are known to have said yes by a date. */
    public int yes(LocalDate date) {
        return count(line -> line.saidYes(date), Answer.YES);
    }

    /** How many it cannot be told of. */
    public int unknown(LocalDate date) {
        return (int) lines.stream()
                .filter(line -> line.on(date) == LedgerLine.Standing.UNKNOWN)
                .count();
    }

    /** Those who are not known to have answered by a date. */
    public List<LedgerLine> missing(LocalDate date) {
        return lines.stream()
                .filter(line -> line.on(date) == LedgerLine.Standing.SILENT)
                .toList();
    }

    /** Those who have said no by a date. */
    public List<LedgerLine> against(LocalDate date) {
        return lines.stream().filter(line -> line.saidNo(date) == Answer.YES).toList();
    }

    /** Whether enough have said yes by a date. */
    public Answer reached(LocalDate date) {
        int sure = yes(date);
        int maybe = count(line -> line.saidYes(date), Answer.UNKNOWN);
        if (!deciders.isTold() || size() == 0) {
            return Answer.UNKNOWN;
        }
        return sure >= deciders.needed() ? Answer.YES : sure + maybe >= deciders.needed() ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether so many have said no by a date that it cannot come about; with unanimity the first one is enough. */
    public Answer stopped(LocalDate date) {
        int room = size() - deciders.needed();
        int sure = count(line -> line.saidNo(date), Answer.YES);
        int maybe = count(line -> line.saidNo(date), Answer.UNKNOWN);
        if (!deciders.isTold() || size() == 0) {
            return Answer.UNKNOWN;
        }
        return sure > room ? Answer.YES : sure + maybe > room ? Answer.UNKNOWN : Answer.NO;
    }

    /** The day on which enough had said yes; null while they have not. */
    public @Nullable Day reachedOn() {
        return nth(LedgerLine.Standing.YES, deciders.needed());
    }

    /** The day of the no that stopped it; null while none has. */
    public @Nullable Day stoppedOn() {
        return nth(LedgerLine.Standing.NO, size() - deciders.needed() + 1);
    }

    /** Whether every yes was recorded here, and none is only told by the charter. */
    public boolean isRecorded() {
        return lines.stream()
                .filter(line -> line.standing() == LedgerLine.Standing.YES)
                .allMatch(line -> line.knowledge() == LedgerLine.Knowledge.RECORDED);
    }

    private int count(Function<LedgerLine, Answer> question, Answer answer) {
        return (int)
                lines.stream().filter(line -> question.apply(line) == answer).count();
    }

    private @Nullable Day nth(LedgerLine.Standing standing, int n) {
        var earliest = nth(standing, n, Day::earliest);
        var latest = nth(standing, n, Day::latest);
        if (earliest == null || latest == null) {
            return null;
        }
        var taken = nth(standing, n, Day::taken);
        return new Day(earliest, latest, taken == null ? latest : taken, null, null, null);
    }

    private @Nullable LocalDate nth(LedgerLine.Standing standing, int n, Function<Day, @Nullable LocalDate> part) {
        var days = lines.stream()
                .filter(line -> line.standing() == standing)
                .flatMap(line -> Stream.ofNullable(line.day()))
                .map(part)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        return n < 1 || days.size() < n ? null : days.get(n - 1);
    }
}

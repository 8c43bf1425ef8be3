package se.radslag.platform.web;

import java.util.List;
import java.util.stream.IntStream;

/** One part of a long list: as a rule 50 rows to a page, and the address of every other page. */
public record Pager(int page, int total, int rows, String path, String query) {

    public static final int ROWS = 50;

    /** The parameter that carries the page's number. */
    public static final String PARAMETER = "sida";

    public Pager {
        page = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(total, rows)));
    }

    public Pager(int page, int total, String path, String query) {
        this(page, total, ROWS, path, query);
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(total, rows));
    }

    /** How many rows stand before this page. */
    public int offset() {
        return (page - 1) * rows;
    }

    public int first() {
        return total == 0 ? 0 : offset() + 1;
    }

    public int last() {
        return Math.min(total, offset() + rows);
    }

    /** The rows of this page, of all rows. */
    public <T> List<T> cut(List<T> all) {
        return all.subList(Math.min(offset(), all.size()), Math.min(offset() + rows, all.size()));
    }

    /** The numbers worth a link: the first, the last and those around this one. */
    public List<Integer> near() {
        return IntStream.rangeClosed(1, pages())
                .filter(each -> each == 1 || each == pages() || Math.abs(each - page) <= 2)
                .boxed()
                .toList();
    }

    public String href(int other) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + PARAMETER + "=" + other;
    }
}

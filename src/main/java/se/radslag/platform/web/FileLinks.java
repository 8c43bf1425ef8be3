package se.radslag.platform.web;

/**
 * Where the list of a page can be taken away, with the same rows: the page's path with an ending, and its filters.
 *
 * @param query without a question mark; empty where nothing is filtered
 */
public record FileLinks(String path, String query) {

    /** The files beside a page, from the page's own address with its filters. */
    public static FileLinks of(String address) {
        int mark = address.indexOf('?');
        return mark < 0
                ? new FileLinks(address, "")
                : new FileLinks(address.substring(0, mark), address.substring(mark + 1));
    }

    public String csv() {
        return address(".csv");
    }

    public String xlsx() {
        return address(".xlsx");
    }

    private String address(String ending) {
        return path + ending + (query.isEmpty() ? "" : "?" + query);
    }
}

package se.radslag.economy.web;

import java.time.LocalDate;
import se.radslag.economy.domain.Measure;

/**
 * Where the pages of a structure's costs are.
 *
 * @param thousands whether the reader wants amounts in thousands, which goes along from page to page
 */
public record CostPaths(String structure, boolean thousands) {

    /** What stands for everybody together where a party's id would. */
    public static final String ALL = "alla";

    public CostPaths(String structure) {
        this(structure, false);
    }

    /** The same pages in the other unit. */
    CostPaths inOtherUnit() {
        return new CostPaths(structure, !thousands);
    }

    /** An address of these pages, with the unit that the reader wants. */
    public String in(String path) {
        return thousands ? path + (path.contains("?") ? "&" : "?") + Unit.THOUSANDS : path;
    }

    private String front() {
        return "/" + structure + "/kostnader";
    }

    private String sheet(int year, String party) {
        return front() + "/" + year + "/" + party;
    }

    private String amount(int year, String who, String pot) {
        return sheet(year, who) + "/" + pot;
    }

    public String costs() {
        return in(front());
    }

    public String year(int year) {
        return in(front() + "/" + year);
    }

    /** A year as a file, which is exact in any unit. */
    public String file(int year) {
        return front() + "/" + year;
    }

    public String party(int year, String party) {
        return in(sheet(year, party));
    }

    /** A party's year on paper. */
    public String statement(int year, String party) {
        return in(sheet(year, party) + ".pdf");
    }

    /** How a figure came about: what a party, a side or everybody bears of a cost. */
    public String figure(int year, String who, String pot) {
        return in(amount(year, who, pot));
    }

    /** How large a part of the whole a figure is. */
    public String share(int year, String who, String pot) {
        return figure(year, who, pot) + "#andel";
    }

    public String instalment(int year, String party, String pot, int number) {
        return in(amount(year, party, pot) + "/" + number);
    }

    /** Where a payment comes from. */
    public String payment(int year, String party, String pot, int number) {
        return in(amount(year, party, pot) + "/betalning-" + number);
    }

    /** How a change against the year before came about. */
    public String change(int year, String party, String pot) {
        return in(amount(year, party, pot) + "/mot-aret-fore");
    }

    /** What the whole must have been for the rate to fit what is kept of it. */
    public String implied(int year, String pot) {
        return in(amount(year, ALL, pot) + "/det-hela");
    }

    /** What a party has paid of a cost. */
    public String payments(int year, String party, String pot) {
        return party(year, party) + "#" + pot;
    }

    /** What all are to pay of a cost, party by party, additions included. */
    public String due(int year, String pot) {
        return in(amount(year, ALL, pot) + "/att-betala");
    }

    /** What all have paid of a cost, party by party. */
    public String paid(int year, String pot) {
        return in(amount(year, ALL, pot) + "/betalt");
    }

    /** What was counted of the parties on a day. */
    public String counts(Measure.Kind kind, LocalDate day) {
        return in(file(CountPath.of(kind), day));
    }

    /** The same as a file, which is exact in any unit. */
    public String file(String kind, LocalDate day) {
        return front() + "/" + kind + "/" + day;
    }

    /** A year by several bases side by side. */
    public String bases(int year) {
        return in(front() + "/" + year + "/grunder");
    }

    /** How what somebody would bear by a base came about. */
    public String base(int year, String base, String pot, String who) {
        return in(front() + "/" + year + "/grunder/" + base + "/" + pot + "/" + who);
    }

    public String work() {
        return in(workspace());
    }

    private String workspace() {
        return "/" + structure + "/w/economy";
    }

    /** A place of the workspace that belongs to no year. */
    public String work(String place) {
        return in(workspace() + "/" + place);
    }

    public String work(String act, String pot, int year) {
        return in(workspace() + "/" + act + "?pot=" + pot + "&year=" + year);
    }

    public String proposals(String pot) {
        return in(workspace() + "/proposals?pot=" + pot);
    }

    /** Back to what waits, with a receipt of what was done. */
    public String done(String done) {
        return in(workspace() + "?done=" + done);
    }
}

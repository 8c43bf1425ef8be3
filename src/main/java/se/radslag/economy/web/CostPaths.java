package se.radslag.economy.web;

/** Where the pages of a structure's costs are. */
public record CostPaths(String structure) {

    /** What stands for everybody together where a party's id would. */
    public static final String ALL = "alla";

    public String costs() {
        return "/" + structure + "/kostnader";
    }

    public String year(int year) {
        return costs() + "/" + year;
    }

    public String csv(int year) {
        return year(year) + ".csv";
    }

    public String party(int year, String party) {
        return year(year) + "/" + party;
    }

    /** How a figure came about: what a party, a side or everybody bears of a cost. */
    public String figure(int year, String who, String pot) {
        return party(year, who) + "/" + pot;
    }

    public String instalment(int year, String party, String pot, int number) {
        return figure(year, party, pot) + "/" + number;
    }

    /** How a change against the year before came about. */
    public String change(int year, String party, String pot) {
        return figure(year, party, pot) + "/mot-aret-fore";
    }

    /** What the whole must have been for the rate to fit what is kept of it. */
    public String implied(int year, String pot) {
        return figure(year, ALL, pot) + "/det-hela";
    }

    /** What a party has paid of a cost. */
    public String payments(int year, String party, String pot) {
        return party(year, party) + "#" + pot;
    }

    /** What all are to pay of a cost, party by party, additions included. */
    public String due(int year, String pot) {
        return figure(year, ALL, pot) + "/att-betala";
    }

    /** What all have paid of a cost, party by party. */
    public String paid(int year, String pot) {
        return figure(year, ALL, pot) + "/betalt";
    }

    /** A year by several bases side by side. */
    public String bases(int year) {
        return year(year) + "/grunder";
    }

    /** How what somebody would bear by a base came about. */
    public String base(int year, String base, String pot, String who) {
        return bases(year) + "/" + base + "/" + pot + "/" + who;
    }

    public String work() {
        return "/" + structure + "/w/economy";
    }

    public String work(String act, String pot, int year) {
        return work() + "/" + act + "?pot=" + pot + "&year=" + year;
    }
}

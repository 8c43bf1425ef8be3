package se.radslag.people.load;

/**
 * What is assumed where an agreement is silent; shown beside every number that rests on it, and changed by whoever looks.
 *
 * @param meetings meetings in a year of a body whose number of meetings is not agreed
 * @param minutes length of a meeting whose length is not agreed
 * @param dayMinutes working time in a whole day
 * @param termYears years in a term where the agreement does not say
 */
public record Assumption(int meetings, int minutes, int dayMinutes, int termYears) {

    /** Four meetings a year of three hours; a day of eight hours and a term of four years. */
    public static final Assumption ORDINARY = new Assumption(4, 180, 480, 4);
}

package se.radslag.people;

import se.radslag.platform.text.Language;

/**
 * A political party, with the letters and the colour by which pictures tell it apart.
 *
 * @param colour as {@code #rrggbb}
 * @param place from left to right among the others
 */
public record PoliticalParty(String id, String letters, String colour, int place, String nameSv, String nameEn) {

    public String name(Language language) {
        return language == Language.SV ? nameSv : nameEn;
    }

    /** The colour of letters that can be read on the party's own: white, or nearly black. */
    public String ink() {
        int red = Integer.parseInt(colour, 1, 3, 16);
        int green = Integer.parseInt(colour, 3, 5, 16);
        int blue = Integer.parseInt(colour, 5, 7, 16);
        double light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        return 1.05 / (light + 0.05) >= 4.5 ? "#ffffff" : "#10181c";
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

package se.radslag.platform.start;

import java.util.List;

/** What a module wants said in the terminal when the site has started. */
public interface StartLine {

    /** The lines, in the terminal's language; the address of the site is given without a slash at its end. */
    List<String> lines(String site);
}

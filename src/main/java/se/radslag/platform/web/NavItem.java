package se.radslag.platform.web;

/**
 * One word of the main navigation; lower orders stand first.
 *
 * @param also a second place where the word is current too, such as where those work who keep what it leads to
 */
public record NavItem(String textKey, String path, int order, String also) {

    public NavItem(String textKey, String path, int order) {
        this(textKey, path, order, path);
    }
}

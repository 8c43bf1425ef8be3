package se.radslag.platform.web;

import java.util.List;

/**
 * One word of the main navigation; lower orders stand first.
 *
 * @param also other addresses at whose pages one stands under this word
 */
public record NavItem(String textKey, String path, int order, List<String> also) {

    public NavItem {
        also = List.copyOf(also);
    }

    public NavItem(String textKey, String path, int order) {
        this(textKey, path, order, List.of());
    }
}

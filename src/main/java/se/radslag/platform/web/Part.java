package se.radslag.platform.web;

import java.util.Map;

/** A part of a page that another module fills in place: its template by name, and what the template needs besides the page's words. */
public record Part(String template, Map<String, Object> model) {

    public Part {
        model = Map.copyOf(model);
    }
}

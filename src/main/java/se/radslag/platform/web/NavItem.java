package se.radslag.platform.web;

/** One word of the main navigation; lower orders stand first. */
public record NavItem(String textKey, String path, int order) {}

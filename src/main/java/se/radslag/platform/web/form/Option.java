package se.radslag.platform.web.form;

/** One answer to choose. */
public record Option(String value, String text) {}

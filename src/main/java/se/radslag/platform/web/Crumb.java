package se.radslag.platform.web;

/** One step of the way back up. */
public record Crumb(String text, String path) {}

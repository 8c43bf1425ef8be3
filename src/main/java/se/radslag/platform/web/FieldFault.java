package se.radslag.platform.web;

/** What is wrong with one field of a form, by the field's id; the text is in the reader's language. */
public record FieldFault(String field, String text) {}

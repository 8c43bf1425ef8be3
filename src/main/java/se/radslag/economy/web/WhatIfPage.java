package se.radslag.economy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.form.Field;

/** A year beside the same year with something else; nothing is saved. */
public record WhatIfPage(
        List<Crumb> crumbs,
        String title,
        String action,
        String pot,
        String year,
        List<Field> fields,
        List<String> missing,
        List<String> notes,
        @Nullable Table table,
        @Nullable String summary) {}

package se.radslag.economy.web.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.web.Unit;
import se.radslag.platform.web.Table;

/** A year beside the same year with something else; nothing is saved. */
public record WhatIfPage(
        TrialForm form,
        Unit unit,
        List<String> missing,
        List<String> notes,
        @Nullable Table table,
        @Nullable String summary) {}

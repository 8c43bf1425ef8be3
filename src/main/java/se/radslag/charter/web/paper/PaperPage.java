package se.radslag.charter.web.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.web.life.LifeNote;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;

/** What the page of one paper, or of one amendment, shows: how it stands, who has said what, and what it waits for. */
public record PaperPage(
        List<Crumb> crumbs,
        Piece title,
        String kind,
        Pill pill,
        String sentence,
        @Nullable String reason,
        DayBar days,
        List<Fact> facts,
        @Nullable LedgerPart ledger,
        List<LifeNote> notes,
        @Nullable List<AmendmentRow> amendments,
        List<Crumb> acts,
        @Nullable String receipt) {}

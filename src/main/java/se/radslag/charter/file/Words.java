package se.radslag.charter.file;

import java.util.List;

/** Known words for what terms are about; each has a text in both languages under {@code charter.label}. */
public final class Words {

    public static final List<String> LABELS = List.of(
            "administration", "agenda", "annual-report", "anchoring", "archive", "assignment", "attendance-list",
            "background", "commission", "compensation", "composition", "conference", "consultation", "contact-person",
            "cover-letter", "dialogue", "digital", "due-date", "end", "evaluation", "event", "extract", "fees",
            "final-report", "form", "forum", "group", "guest", "hybrid", "information", "interviews", "item",
            "item-list", "matter", "meeting", "minutes", "motive", "network", "new-assessment", "notes", "options",
            "organisation", "papers", "physical", "planning", "position", "premises", "priorities", "process-lead",
            "programme", "project", "proposal", "public-information", "purpose", "recommendation", "record", "referral",
            "report", "resources", "review", "scope", "secretariat", "settlement-agreement", "size", "statement",
            "study-trip", "summons", "temporary-group", "theme-day", "travel", "view", "website", "wheel",
            "working-forms", "working-group", "workshop");

    private Words() {}
}

package se.radslag.charter.terms;

/** What an item on an agenda is for. */
public enum ItemType {
    INFORMATION,
    DIALOGUE,
    POSITION,
    RECOMMENDATION,
    ANCHORING,
    DECISION,
    HORIZON_SCAN,
    FEEDBACK,
    PROPOSAL,
    THEME,
    WORKSHOP
}

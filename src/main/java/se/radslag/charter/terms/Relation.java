package se.radslag.charter.terms;

import java.util.List;

/** How a body stands to other bodies, parties or organs. */
@OneOf({
    "prepares-for",
    "reports-to",
    "commissioned-by",
    "supports",
    "attached-to",
    "succeeds",
    "administered-by",
    "overlaps"
})
public record Relation(
        Header header,
        List<String> preparesFor,
        List<String> reportsTo,
        List<String> commissionedBy,
        List<String> supports,
        List<String> attachedTo,
        List<String> succeeds,
        List<String> administeredBy,
        List<String> overlaps)
        implements Term {

    /** The ways in which bodies stand to one another. */
    public enum Way {
        PREPARES_FOR,
        REPORTS_TO,
        COMMISSIONED_BY,
        SUPPORTS,
        ATTACHED_TO,
        SUCCEEDS,
        ADMINISTERED_BY,
        OVERLAPS
    }

    public Way way() {
        if (!preparesFor.isEmpty()) {
            return Way.PREPARES_FOR;
        } else if (!reportsTo.isEmpty()) {
            return Way.REPORTS_TO;
        } else if (!commissionedBy.isEmpty()) {
            return Way.COMMISSIONED_BY;
        } else if (!supports.isEmpty()) {
            return Way.SUPPORTS;
        } else if (!attachedTo.isEmpty()) {
            return Way.ATTACHED_TO;
        } else if (!succeeds.isEmpty()) {
            return Way.SUCCEEDS;
        }
        return administeredBy.isEmpty() ? Way.OVERLAPS : Way.ADMINISTERED_BY;
    }

    /** Ids of the bodies, parties or organs at the other end. */
    public List<String> to() {
        return switch (way()) {
            case PREPARES_FOR -> preparesFor;
            case REPORTS_TO -> reportsTo;
            case COMMISSIONED_BY -> commissionedBy;
            case SUPPORTS -> supports;
            case ATTACHED_TO -> attachedTo;
            case SUCCEEDS -> succeeds;
            case ADMINISTERED_BY -> administeredBy;
            case OVERLAPS -> overlaps;
        };
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.BODY;
    }
}

package se.radslag.economy.settle;

import se.radslag.economy.domain.Figure;

/** An amount on top of what a party bears in a year, or below zero off it, with its reason. */
public record Correction(String party, Figure figure) {

    /** A proposal that was accepted. */
    public static Correction of(Proposal proposal) {
        return new Correction(proposal.party(), proposal.difference());
    }
}

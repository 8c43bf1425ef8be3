package se.radslag.economy.settle;

import java.util.List;
import se.radslag.economy.domain.Figure;

/**
 * That a party pays more or less in an open year, since a closed one would come out otherwise today.
 *
 * @param year the closed year
 * @param difference above zero is to be paid, below zero is to be had back
 * @param causes what has changed since the year was closed
 */
public record Proposal(String party, int year, int openYear, Figure difference, List<Cause> causes) {

    public Proposal {
        causes = List.copyOf(causes);
    }
}

package se.radslag.economy.ledger;

import se.radslag.economy.domain.Figure;

/**
 * What was answered to a proposal.
 *
 * @param year the closed year that would come out otherwise
 * @param openYear the year that takes the difference
 * @param figure the difference with its explanation as it was then
 */
public record Answer(String pot, int year, String party, int openYear, boolean accepted, Figure figure) {}

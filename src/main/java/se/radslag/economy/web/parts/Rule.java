package se.radslag.economy.web.parts;

import java.util.List;
import se.radslag.charter.explain.Sentence;
import se.radslag.platform.web.Crumb;

/** What a term of the agreement says, with its clauses. */
public record Rule(List<Sentence> sentences, List<Crumb> clauses) {}

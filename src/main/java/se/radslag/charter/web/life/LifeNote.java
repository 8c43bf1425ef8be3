package se.radslag.charter.web.life;

import java.util.List;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Something that a paper or an amendment stands under or waits for: a condition, an approval from outside. */
public record LifeNote(String title, Pill pill, List<String> sentences, List<Crumb> clauses) {}

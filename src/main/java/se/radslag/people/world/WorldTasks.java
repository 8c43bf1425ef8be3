package se.radslag.people.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.Task.Answer;
import se.radslag.people.inventory.Task.Outcome;

/** What the Västmanland papers say of the tasks that earlier organisations had, and who is proposed to do them. */
final class WorldTasks {

    private static final LocalDate REGION = LocalDate.of(2017, 1, 1);

    private WorldTasks() {}

    /** A task of an earlier organisation, and what is answered; nothing where the papers do not say. */
    record Told(
            String organisation,
            String swedish,
            String english,
            List<String> clauses,
            @Nullable Answer answer) {}

    static Stream<Told> all() {
        return Stream.of(
                told(
                        "vkl",
                        "Administrera nätverk över gränsen mellan region och kommuner",
                        "Administer networks across the border between region and municipalities",
                        "tjsk/3.7/s3",
                        to("region")),
                told(
                        "vkl",
                        "Administrera nätverk för kommunernas egna tjänstepersoner",
                        "Administer networks of the municipalities' own officials",
                        "tjsk/3.7/s3",
                        open("Ska diskuteras när kommunerna beslutar om en arena för mellankommunala frågor.")),
                told(
                        "vkl",
                        "Temadagar, konferenser och seminarier",
                        "Theme days, conferences and seminars",
                        "tjsk/3.11/s3",
                        to("region")),
                told("vkl", "Presidiekonferensen", "The presidium conference", "tjsk/3.11/s2", to("region")),
                told("vkl", "Taltidningen", "The spoken newspaper", "tjsk/3.12/s2", to("region")),
                told(
                        "vkl",
                        "Frågor om digital agenda, strukturfonder, näringsliv och kompetens",
                        "Matters of digital agenda, structural funds, business and skills",
                        "tjsk/3.1/s4",
                        to("srb")),
                told("vkl", "Driva gemensamma projekt", "Run common projects", "tjsk/3.8/s1", null),
                told(
                        "kollektivtrafikberedningen",
                        "Bereda kollektivtrafikfrågor inför nämndens beslut",
                        "Prepare matters of public transport before the committee decides",
                        "tjsk/3.3/s1",
                        to("srb")),
                told(
                        "kollektivtrafikberedningen",
                        "Länsdelssamråd om kollektivtrafik",
                        "Consultations on public transport by part of the county",
                        "tjsk/3.3/s2",
                        to("region.ktn")));
    }

    private static Told told(
            String organisation, String swedish, String english, String clause, @Nullable Answer answer) {
        return new Told(organisation, swedish, english, List.of(clause), answer);
    }

    private static Answer to(String receiver) {
        return new Answer(Outcome.HANDED, receiver, null, "Enligt tjänsteskrivelsens förslag.", REGION);
    }

    private static Answer open(String motive) {
        return new Answer(Outcome.OPEN, null, null, motive, null);
    }
}

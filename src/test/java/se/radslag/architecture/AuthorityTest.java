package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.usecase.Acts;
import se.radslag.platform.usecase.UseCase;

/** Keeps the table of docs/authority.md: every act there is, with who may carry it out and who is told so. */
class AuthorityTest {

    private static final Path DOCUMENT = Path.of("docs/authority.md");
    private static final String MARK =
            "<!-- The table is written by AuthorityTest from src/test/resources/authority.csv. -->\n";

    @Test
    void every_act_stands_in_the_table_once_and_nothing_else_does() {
        var acts = House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .map(type -> Acts.nameOf(type.reflect()))
                .toList();
        assertThat(Authority.ROWS.stream().map(Authority::act)).containsExactlyInAnyOrderElementsOf(acts);
    }

    @Test
    void whoever_is_refused_is_told_who_may() {
        assertThat(Authority.ROWS)
                .filteredOn(row -> !row.isForAnyone())
                .allSatisfy(row -> assertThat(Texts.in(Language.SV).has(row.message()))
                        .as(row.act())
                        .isTrue());
    }

    @Test
    void the_document_is_as_the_table_says() throws IOException {
        var text = Files.readString(DOCUMENT);
        var prose = text.contains(MARK) ? text.substring(0, text.indexOf(MARK)) : text + "\n";
        Generated.check(DOCUMENT, prose + MARK + "\n" + table());
    }

    private static String table() {
        return """
                | act | operator | coordinator | registrar of the party | another registrar | evaluator, reader, chair, vice chair, member, substitute, official | not signed in |
                |---|---|---|---|---|---|---|
                """ + Authority.ROWS.stream().map(AuthorityTest::line).collect(Collectors.joining());
    }

    private static String line(Authority row) {
        var words = Texts.in(Language.EN).say(row.act().replaceFirst("\\.", ".act."));
        return "| " + words + " `" + row.act() + "` | "
                + String.join(
                        " | ",
                        List.of(
                                row.cell(Authority.Who.OPERATOR),
                                row.cell(Authority.Who.COORDINATOR),
                                row.cell(Authority.Who.OWN),
                                row.cell(Authority.Who.REGISTRAR),
                                row.cell(Authority.Who.SELF),
                                row.cell(Authority.Who.ANYONE)))
                + " |\n";
    }
}

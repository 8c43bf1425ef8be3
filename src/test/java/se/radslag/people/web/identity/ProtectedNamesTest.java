package se.radslag.people.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.browser.Pages;
import se.radslag.people.web.Registrar;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/**
 * Everybody in the world has protected identity for a while: whatever page there is, and whatever file it leads to, tells
 * the name of none of them, unless it has been noted that somebody read it.
 */
@PageTest
class ProtectedNamesTest {

    private static final Pattern WORDS = Pattern.compile("(?=\\b([\\p{L}-]+) ([\\p{L}-]+))");
    private static final Pattern FILE = Pattern.compile("href=\"(/[^\"]+\\.csv(?:\\?[^\"]*)?)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    @SignedIn
    private Visitor operator;

    /** Persons by what they are or were called: the given name and the first word of the family name. */
    private final Map<String, Set<String>> called = new HashMap<>();

    @BeforeEach
    void everybody_is_protected() {
        database.sql("create table if not exists people.protected_before as select id from people.person where false")
                .update();
        database.sql("""
                insert into people.protected_before
                select id from people.person where protected_since is null and merged_into is null
                """).update();
        database.sql("update people.person set protected_since = date '2020-01-01' where protected_since is null")
                .update();
        database.sql("select person_id, given, family from people.person_name").query(row -> {
            called.computeIfAbsent(
                            row.getString("given") + " "
                                    + row.getString("family").replaceFirst(" .*", ""),
                            key -> new HashSet<>())
                    .add(row.getString("person_id"));
        });
    }

    @AfterEach
    void and_nobody_is() {
        database.sql("""
                update people.person set protected_since = null
                where id in (select id from people.protected_before) or merged_into is not null
                """).update();
        database.sql("drop table people.protected_before").update();
    }

    /** Those whose names stand in a page though it is not noted that anybody reads them there. */
    private Set<String> told(Visitor who, String path) {
        var named = new TreeSet<String>();
        WORDS.matcher(who.get(path).body())
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .filter(called::containsKey)
                .forEach(named::add);
        return named.stream()
                .filter(name -> !isNoted(who, path, called.getOrDefault(name, Set.of())))
                .map(name -> path + ": " + name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is noted that somebody reads of one of some persons, each time that a page is opened. */
    private boolean isNoted(Visitor who, String path, Set<String> persons) {
        int before = readings(persons);
        who.get(path);
        return readings(persons) > before;
    }

    private int readings(Set<String> persons) {
        return database.sql("select count(*) from people.protected_reading where person_id = any(:ids::uuid[])")
                .param("ids", persons.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private Set<String> told(Visitor who, Stream<String> paths) {
        var told = new TreeSet<String>();
        var files = new LinkedHashSet<String>();
        paths.forEach(path -> {
            told.addAll(told(who, path));
            FILE.matcher(who.get(path).body())
                    .results()
                    .forEach(file -> files.add(file.group(1).replace("&amp;", "&")));
        });
        files.forEach(file -> told.addAll(told(who, file)));
        return told;
    }

    @Test
    void the_walk_sees_a_name_where_there_is_one() {
        database.sql(
                        "update people.person set protected_since = null where id = '019aa000-0000-7000-8000-0000000186a1'")
                .update();
        var person = "/varmland/person/019aa000-0000-7000-8000-0000000186a1";
        assertThat(told(new Visitor(port), Stream.of(person))).isNotEmpty();
    }

    @Test
    void no_public_page_tells_a_name() {
        assertThat(told(new Visitor(port), Pages.PUBLIC.stream().map(Pages.Kind::path)))
                .isEmpty();
        assertThat(database.sql("select count(*) from people.protected_reading where actor = 'public'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void no_page_inside_tells_a_name_that_nobody_is_noted_to_have_read() {
        var paths = Stream.concat(Pages.WORK.stream(), Pages.PUBLIC.stream()).map(Pages.Kind::path);
        assertThat(told(operator, paths)).isEmpty();
    }

    @Test
    void nor_does_any_to_a_registrar() {
        var registrar = Registrar.of(operator, database, port, "vastmanland", "sala", "municipality/1981");
        var paths = Pages.WORK.stream().map(Pages.Kind::path).filter(path -> path.startsWith("/vastmanland/w/people"));
        assertThat(told(registrar, paths)).isEmpty();
    }

    @Test
    void a_list_to_choose_from_says_what_they_are_instead() {
        var form = operator.get("/vastmanland/w/people/office?party=sala&organ=ks&post=chair&ordinal=1")
                .body();
        assertThat(form).contains("Skyddad identitet (");
        assertThat(Pattern.compile("Skyddad identitet \\([^)]+\\)")
                        .matcher(form)
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(1);
    }
}

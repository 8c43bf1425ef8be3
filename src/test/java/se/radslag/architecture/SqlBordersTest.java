package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The SQL of a module names its own schema, or a view whose owner says {@code Shared: …} in its comment; foreign keys
 * may point to the schema of a module that it lists.
 */
class SqlBordersTest {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern IS_SQL = Pattern.compile(
            "^\\s*(select|insert\\s+into|update|delete\\s+from|with|merge|lock|call|truncate)\\s.*", Pattern.DOTALL);
    private static final Pattern SHARED = Pattern.compile("comment\\s+on\\s+view\\s+(\\w+\\.\\w+)\\s+is\\s+'Shared:");
    private static final Pattern QUALIFIED = Pattern.compile("\\b([a-z_]+)\\.([a-z_]+)\\b");
    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:from|join|into|update|truncate|lock table)\\s+(?:only\\s+|lateral\\s+)?([a-z_][a-z0-9_]*)(\\.|\\s*\\()?");
    private static final Pattern NAMED_QUERY =
            Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s+as\\s+(?:not\\s+materialized\\s+|materialized\\s+)?\\(");
    private static final Pattern FOREIGN_KEY = Pattern.compile("references\\s+([a-z_]+)\\.");

    private final List<String> modules = Sources.modules();
    private final Set<String> shared = sharedViews();

    @Test
    void the_sql_of_a_module_names_its_own_tables_and_shared_views_only() {
        var wrong = new ArrayList<String>();
        Sources.below(Sources.JAVA, ".java").forEach((path, text) -> {
            var relative = Sources.JAVA.relativize(path);
            for (var sql : sqlIn(text)) {
                faults(relative.getName(0).toString(), sql)
                        .forEach(fault -> wrong.add(path.getFileName() + ": " + fault));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_migration_stays_in_the_schema_of_its_folder() {
        var wrong = new ArrayList<String>();
        Sources.below(Sources.MIGRATIONS, ".sql").forEach((path, text) -> {
            var module = Sources.moduleOf(Sources.MIGRATIONS, path);
            var sql = plain(text);
            foreign(module, FOREIGN_KEY.matcher(sql).replaceAll("references "))
                    .forEach(fault -> wrong.add(path.getFileName() + ": " + fault));
            FOREIGN_KEY
                    .matcher(sql)
                    .results()
                    .map(found -> found.group(1))
                    .filter(other -> !other.equals(module) && !lists(module, other))
                    .forEach(other -> wrong.add(path.getFileName() + ": a foreign key to " + other));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_table_and_view_says_what_it_is_for() {
        var all = String.join("\n", Sources.below(Sources.MIGRATIONS, ".sql").values())
                .replaceAll("\\s+", " ");
        var made = Pattern.compile(
                        "create\\s+(?:unlogged\\s+)?(table|view)\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+\\.\\w+)")
                .matcher(all);
        assertThat(made.results()
                        .filter(found ->
                                !all.contains("comment on %s %s is '".formatted(found.group(1), found.group(2))))
                        .map(found -> found.group(2)))
                .isEmpty();
    }

    /** Two that were written in the same minute stop the application from starting. */
    @Test
    void no_two_migrations_have_the_same_moment() {
        var moments = Sources.below(Sources.MIGRATIONS, ".sql").keySet().stream()
                .map(path -> path.getFileName().toString().replaceAll("__.*", ""))
                .toList();
        assertThat(moments).doesNotHaveDuplicates();
    }

    @Test
    void migrations_are_named_by_their_moment_and_their_module() {
        for (var path : Sources.below(Sources.MIGRATIONS, ".sql").keySet()) {
            var module = Sources.moduleOf(Sources.MIGRATIONS, path);
            assertThat(path.getFileName().toString()).matches("V\\d{12}__" + module + "_[a-z0-9_]+\\.sql");
        }
    }

    @Test
    void this_test_sees_a_foreign_table_and_one_without_a_schema() {
        var foreign = modules.getFirst();
        assertThat(faults("elsewhere", "select id from %s.secret".formatted(foreign)))
                .hasSize(1);
        assertThat(faults("elsewhere", "select id from secret where x is distinct from y"))
                .hasSize(1);
        assertThat(faults(
                        foreign, "with a as (select id from %s.secret for update) select id from a".formatted(foreign)))
                .isEmpty();
    }

    private List<String> faults(String module, String sql) {
        var wrong = foreign(module, sql);
        var named = new HashSet<String>();
        NAMED_QUERY.matcher(sql).results().forEach(found -> named.add(found.group(1)));
        var cleaned = sql.replaceAll("\\bis (not )?distinct from\\b", "=")
                .replaceAll("\\b(extract|substring|trim|overlay)\\s*\\([^()]*\\bfrom\\b", "$1(")
                .replaceAll("\\bfor (no key )?update\\b|\\bdo update\\b", "");
        TARGET.matcher(cleaned)
                .results()
                .filter(found ->
                        found.group(2) == null && !found.group(1).startsWith("pg_") && !named.contains(found.group(1)))
                .forEach(found -> wrong.add("no schema: " + found.group()));
        return wrong;
    }

    private List<String> foreign(String module, String sql) {
        var wrong = new ArrayList<String>();
        QUALIFIED
                .matcher(sql)
                .results()
                .filter(found ->
                        modules.contains(found.group(1)) && !found.group(1).equals(module))
                .filter(found -> !shared.contains(found.group()))
                .forEach(found -> wrong.add("not ours: " + found.group()));
        return wrong;
    }

    private static List<String> sqlIn(String java) {
        var found = new ArrayList<String>();
        var literals = new ArrayList<String>();
        TEXT_BLOCK.matcher(java).results().forEach(block -> literals.add(block.group(1)));
        LITERAL.matcher(TEXT_BLOCK.matcher(java).replaceAll("")).results().forEach(text -> literals.add(text.group(1)));
        for (var literal : literals) {
            var sql = literal.strip().toLowerCase(Locale.ROOT);
            if (IS_SQL.matcher(sql).matches()) {
                found.add(plain(sql));
            }
        }
        return found;
    }

    /** SQL without its comments and quoted texts. */
    private static String plain(String sql) {
        return sql.replaceAll("--[^\\n]*", "")
                .replaceAll("'(?:[^']|'')*'", "''")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> sharedViews() {
        var found = new HashSet<String>();
        Sources.below(Sources.MIGRATIONS, ".sql")
                .values()
                .forEach(sql -> SHARED.matcher(sql).results().forEach(view -> found.add(view.group(1))));
        return found;
    }

    private static boolean lists(String module, String other) {
        return Sources.read(Sources.JAVA.resolve(module).resolve("package-info.java"))
                .contains("\"" + other);
    }
}

package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void a_long_list_is_cut_at_fifty_rows() {
        var pager = new Pager(3, 120, "/list", "q=a");
        assertThat(pager.pages()).isEqualTo(3);
        assertThat(pager.first()).isEqualTo(101);
        assertThat(pager.last()).isEqualTo(120);
        assertThat(pager.href(2)).isEqualTo("/list?q=a&sida=2");
        assertThat(pager.near()).containsExactly(1, 2, 3);
    }

    @Test
    void an_empty_list_has_one_page_with_nothing_on_it() {
        var pager = new Pager(7, 0, "/list", "");
        assertThat(pager.page()).isEqualTo(1);
        assertThat(pager.first()).isZero();
        assertThat(pager.last()).isZero();
        assertThat(pager.near()).containsExactly(1);
        assertThat(pager.href(1)).isEqualTo("/list?sida=1");
    }

    @Property(tries = 200)
    void every_row_is_on_exactly_one_page(@ForAll @IntRange(max = 700) int total) {
        var all = IntStream.range(0, total).boxed().toList();
        var shown = IntStream.rangeClosed(1, new Pager(1, total, "/", "").pages())
                .boxed()
                .flatMap(page -> new Pager(page, total, "/", "").cut(all).stream())
                .toList();
        assertThat(shown).isEqualTo(all);
    }

    @Property(tries = 100)
    void a_page_that_is_not_there_is_the_nearest_that_is(@ForAll int page, @ForAll @IntRange(max = 700) int total) {
        var pager = new Pager(page, total, "/", "");
        assertThat(pager.page()).isBetween(1, pager.pages());
    }
}

package se.radslag.economy.web.counts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.radslag.architecture.Covers;
import se.radslag.economy.web.EconomyVisit;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** The numbers that costs are shared by stand where everybody can check them. */
@PageTest
class CountsPageTest {

    private static final String COSTS = "/vastmanland/kostnader";

    private final Visitor anybody;

    CountsPageTest(@Autowired ApplicationContext context) {
        anybody = EconomyVisit.anybody(context);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    @Covers({"I-06", "X-10"})
    void inhabitants_of_a_day_stand_party_by_party_with_the_day_they_were_published_and_their_source() {
        assertThat(plain(anybody.get(COSTS + "/folkmangd/2016-12-31").body()))
                .contains("Folkmängd den 31 december 2016", "Summa")
                .contains("Sala", "21 februari 2017", "SCB enligt Region Västmanlands pressmeddelande 2017-02-21");
        assertThat(anybody.get(COSTS + "/folkmangd/2016-12-31.csv").body())
                .contains("\"1981\";\"Sala\";\"2016-12-31\";22353;\"2017-02-21\";\"SCB enligt");
        assertThat(plain(anybody.get("/en" + COSTS + "/folkmangd/2016-12-31").body()))
                .contains("Population on 31 December 2016");
    }

    @Test
    void a_number_that_a_figure_goes_by_leads_to_all_of_its_day() {
        var figure = anybody.get(COSTS + "/2017/grunder/folkmangd-2016-12-31/samverkan/sala");
        assertThat(figure.body()).contains("href=\"" + COSTS + "/folkmangd/2016-12-31\"");
        var byTable = anybody.get(COSTS + "/2017/norberg/samverkan").body();
        assertThat(byTable).doesNotContain("/folkmangd/");
    }

    @Test
    void a_day_on_which_nothing_was_counted_and_a_kind_that_nothing_is_counted_by_have_no_page() {
        assertThat(anybody.get(COSTS + "/folkmangd/2016-12-30").statusCode()).isEqualTo(404);
        assertThat(anybody.get(COSTS + "/bestallningar/2016-12-31").statusCode())
                .isEqualTo(404);
        assertThat(anybody.get(COSTS + "/tabell/2016-12-31").statusCode()).isEqualTo(404);
    }
}

package se.radslag.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.platform.web.form.Question.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;

class FormTest {

    /** Words that stand in the messages anyway: the fields are called cancel and choose. */
    private final FormWords words = new FormWords(Texts.in(Language.EN), "platform.form");

    private List<FieldFault> faults(Typed typed) {
        return words.faults(typed);
    }

    @Test
    void what_is_typed_is_read_without_the_space_around_it() {
        var typed = Typed.of(Map.of("name", " Ada ", "day", "2026-11-22", "number", "12", "tick", "on"));
        assertThat(typed.text("name")).isEqualTo("Ada");
        assertThat(typed.day("day")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(typed.whole("number")).isEqualTo(12);
        assertThat(typed.isTicked("tick")).isTrue();
        assertThat(typed.text("nothing")).isNull();
        assertThat(typed.isWhole()).isTrue();
    }

    @Test
    void a_text_of_500_characters_is_whole_and_one_more_is_too_long() {
        assertThat(Typed.of(Map.of("cancel", "a".repeat(500))).text("cancel")).hasSize(500);
        var long501 = Typed.of(Map.of("cancel", "a".repeat(501)));
        assertThat(long501.text("cancel")).hasSize(501);
        assertThat(faults(long501)).containsExactly(new FieldFault("cancel", "Write at most 500 characters."));
    }

    @Test
    void what_is_missing_is_told_by_its_label() {
        var typed = Typed.of(Map.of("choose", "  "));
        assertThat(typed.needed("choose")).isEmpty();
        assertThat(typed.neededDay("cancel")).isEqualTo(LocalDate.EPOCH);
        assertThat(faults(typed))
                .containsExactly(
                        new FieldFault("choose", "Choose must be filled in."),
                        new FieldFault("cancel", "Cancel must be filled in."));
    }

    @Test
    void a_day_that_is_none_is_told_once_and_stays_as_it_was_typed() {
        var typed = Typed.of(Map.of("cancel", "31 februari"));
        typed.neededDay("cancel");
        typed.neededDay("cancel");
        assertThat(faults(typed))
                .singleElement()
                .extracting(FieldFault::text)
                .asString()
                .startsWith("That is no date.");
        assertThat(new Form(words, typed)
                        .asks(day("cancel"))
                        .fields()
                        .getFirst()
                        .value())
                .isEqualTo("31 februari");
    }

    @Test
    void a_whole_number_has_at_most_six_digits() {
        assertThat(Typed.of(Map.of("seen", "999999")).seen()).isEqualTo(999_999);
        assertThat(Typed.of(Map.of("seen", "1000000")).seen()).isZero();
        var typed = Typed.of(Map.of("cancel", "-1"));
        assertThat(typed.whole("cancel")).isNull();
        assertThat(typed.isWhole()).isFalse();
    }

    @Test
    void a_choice_is_one_of_the_constants_or_none() {
        var typed = Typed.of(Map.of("unit", "DAYS", "other", "days"));
        assertThat(typed.one("unit", TimeUnit.class)).isEqualTo(TimeUnit.DAYS);
        assertThat(typed.one("other", TimeUnit.class)).isNull();
        assertThat(typed.one("other", TimeUnit.class, TimeUnit.HOURS)).isEqualTo(TimeUnit.HOURS);
    }

    @Test
    void a_module_reads_its_own_kind_of_value() {
        var typed = Typed.of(Map.of("cancel", "1.5", "choose", "x"));
        BigDecimal number =
                typed.read("cancel", text -> Optional.of(new BigDecimal(text)), "platform.form.fault.whole");
        assertThat(number).isEqualByComparingTo("1.5");
        assertThat(typed.<BigDecimal>read("choose", text -> Optional.empty(), "platform.form.fault.whole"))
                .isNull();
        assertThat(faults(typed))
                .containsExactly(new FieldFault("choose", "“x” is no whole number. Write it with digits."));
    }

    @Test
    void a_field_is_only_begun_where_nothing_is_typed() {
        var typed = Typed.of(Map.of("cancel", "typed"))
                .suggest("cancel", "begun")
                .suggest("choose", "begun")
                .suggest("none", null);
        assertThat(typed.raw("cancel")).isEqualTo("typed");
        assertThat(typed.raw("choose")).isEqualTo("begun");
        assertThat(typed.fields()).doesNotContain("none");
    }

    @Test
    void an_act_that_is_done_goes_on_and_one_that_is_not_shows_the_form_again() {
        assertThat(Attempt.of(() -> "/done", this::form).getViewName()).isEqualTo("redirect:/done");
        assertThat(Attempt.of(() -> null, this::form).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Attempt.of(
                                () -> {
                                    throw new Refused(new Verdicts(List.of()));
                                },
                                trouble -> {
                                    assertThat(trouble.refused()).isNotNull();
                                    return form(trouble);
                                })
                        .getStatus())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Attempt.of(
                                () -> {
                                    throw new ChangedByAnother("1", "2");
                                },
                                trouble -> {
                                    assertThat(trouble.changed()).isTrue();
                                    return form(trouble);
                                })
                        .getStatus())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    private FormPage form(Trouble trouble) {
        return new FormPage(
                List.of(new Crumb("Up", "/up")),
                "Title",
                List.of(),
                List.of(),
                "/act",
                Map.of(),
                List.of(),
                "Do",
                List.of(),
                null,
                trouble.changed() ? new Conflict("mine", List.of("theirs")) : null);
    }
}

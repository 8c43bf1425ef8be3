package se.radslag.people.web.whatif;

import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.number;
import static se.radslag.platform.web.form.Question.text;
import static se.radslag.platform.web.form.Question.tick;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.people.load.Supposition.Asking;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Typed;

/** What can be thought of, asked in the agreement's own words: its seats, its parties, its offices. */
final class WhatIfFields {

    private final Scene scene;
    private final Body body;
    private final FormWords words;
    private final Typed typed;

    WhatIfFields(Scene scene, Body body, Typed typed) {
        this.scene = scene;
        this.body = body;
        this.typed = typed;
        this.words = new FormWords(scene.texts(), "people-what-if");
    }

    FormWords words() {
        return words;
    }

    List<WhatIfPage.Part> parts() {
        return List.of(
                part(
                        "seats",
                        list("seat", seats()).optional(),
                        number("min").optional(),
                        number("max").optional(),
                        list("who", askings()).optional(),
                        tick("drop").optional()),
                part(
                        "more",
                        list("more", takers()).optional(),
                        list("office", offices()).optional(),
                        number("number").optional()),
                part(
                        "merging",
                        list("first", parties()).optional(),
                        list("second", parties()).optional()),
                part(
                        "party",
                        text("name").longest(80).optional(),
                        list("group", groups()).optional(),
                        text("inhabitants").longest(6).optional()));
    }

    private WhatIfPage.Part part(String id, Question... questions) {
        return new WhatIfPage.Part(
                scene.say("people-what-if.part." + id),
                Arrays.stream(questions)
                        .map(question -> words.field(question, typed))
                        .toList(),
                Arrays.stream(questions)
                        .anyMatch(question -> !typed.raw(question.id()).isEmpty()));
    }

    /** {@code Kommuner: Kommunstyrelsens ordförande}. */
    private List<Option> seats() {
        return body.seats().stream()
                .filter(seats -> seats.on(scene.day()) != se.radslag.kernel.Answer.NO)
                .map(seats -> new Option(seats.id(), seat(seats)))
                .toList();
    }

    private String seat(Seats seats) {
        var whose = String.join(
                ", ", seats.forParties().ids().stream().map(scene::name).toList());
        var words = new OfficeWords(scene).seat(seats, null, some(seats));
        return whose.isEmpty() ? words : scene.say("people-pages.time.place", capital(whose), words);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Party some(Seats seats) {
        return scene.charter().parties(seats.forParties(), scene.day()).stream()
                .findFirst()
                .orElseGet(() -> scene.charter().parties().values().iterator().next());
    }

    private List<Option> askings() {
        return Arrays.stream(Asking.values())
                .map(asking -> new Option(asking.name(), scene.say("people-what-if.who." + asking)))
                .toList();
    }

    /** Each of a group, or one party. */
    private List<Option> takers() {
        var each = scene.charter().groups().keySet().stream()
                .map(group -> new Option("each " + group, scene.say("people-what-if.each", scene.name(group))));
        return Stream.concat(each, parties().stream()).toList();
    }

    private List<Option> parties() {
        return scene.charter().parties().keySet().stream()
                .map(party -> new Option(party, scene.name(party)))
                .toList();
    }

    private List<Option> groups() {
        return scene.charter().groups().keySet().stream()
                .map(group -> new Option(group, capital(scene.name(group))))
                .toList();
    }

    /** Every office that the parties have, each once. */
    private List<Option> offices() {
        var offices = new LinkedHashMap<String, String>();
        var words = new OfficeWords(scene);
        for (var party : scene.charter().parties().values()) {
            party.organs()
                    .keySet()
                    .forEach(organ -> Stream.of(OfficeKey.CHAIR, OfficeKey.PRESIDIUM)
                            .forEach(post -> offices.putIfAbsent(organ + "." + post, words.of(party, organ, post, 0))));
            party.offices().keySet().forEach(post -> offices.putIfAbsent(post, words.of(party, null, post, 0)));
        }
        return offices.entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue()))
                .toList();
    }
}

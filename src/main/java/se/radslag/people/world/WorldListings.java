package se.radslag.people.world;

import static se.radslag.people.inventory.Purpose.EXCHANGE;
import static se.radslag.people.inventory.Purpose.MONITORING;
import static se.radslag.people.inventory.Purpose.OPERATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;
import se.radslag.people.inventory.AssignSupport;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.people.inventory.Particulars.Called;
import se.radslag.people.inventory.Particulars.Commission;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.Particulars.Undertaking;
import se.radslag.people.inventory.Purpose;
import se.radslag.people.inventory.RecordListing;

/** The networks, groups and projects of the made-up world; a source stands where the agreement's papers name them. */
record WorldListings(LocalDate today) {

    private static final LocalDate BEGUN = LocalDate.of(2023, 2, 10);
    private static final String MEMO = "Tjänsteskrivelsen 2015-12-07, avsnitt 3.10";

    Stream<RecordListing.Command> of(StructureId structure) {
        return switch (structure.value()) {
            case "varmland" -> varmland(structure);
            case "vastmanland" -> vastmanland(structure);
            default -> Stream.empty();
        };
    }

    private Stream<RecordListing.Command> varmland(StructureId structure) {
        return Stream.of(
                network(structure, "Ekonomichefer", "Heads of finance", "karlstad", OPERATIVE, EXCHANGE),
                network(structure, "Personalchefer", "Heads of staff", "kristinehamn", EXCHANGE),
                network(structure, "Kommunikationschefer", "Heads of communication", "arvika", EXCHANGE),
                network(structure, "Socialchefer", "Heads of social services", "hammaro", OPERATIVE),
                network(structure, "Skolchefer", "Heads of schools", "kil", EXCHANGE, MONITORING),
                network(structure, "Digitaliseringschefer", "Heads of digitalisation", "karlstad", OPERATIVE),
                network(structure, "Samhällsbyggnadschefer", "Heads of planning", "saffle", EXCHANGE),
                network(structure, "Kulturchefer", "Heads of culture", "sunne", EXCHANGE, MONITORING),
                network(structure, "Näringslivschefer", "Heads of business development", "torsby", OPERATIVE),
                network(structure, "Säkerhetssamordnare", "Security coordinators", "filipstad", MONITORING),
                body(structure, ListingKind.NETWORK, "kd-natverk", Set.of(EXCHANGE, OPERATIVE), null),
                group(structure, "Gemensam vuxenutbildning", "Joint adult education", "db", today.plusDays(24)),
                project(
                        structure,
                        "Klimatsmart byggande",
                        "Climate-smart building",
                        "vr",
                        new Undertaking(
                                "Pröva gemensamma krav på klimatpåverkan när kommunerna bygger.",
                                "Styrgrupp av fem samhällsbyggnadschefer, projektledare hos regionen.",
                                "Kommunerna bidrar med arbetstid.",
                                Initiative.EU,
                                "Europeiska regionala utvecklingsfonden",
                                4_200_000),
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2027, 12, 31)));
    }

    private Stream<RecordListing.Command> vastmanland(StructureId structure) {
        return Stream.of(
                body(structure, ListingKind.COUNCIL, "demensrad", Set.of(), MEMO),
                body(structure, ListingKind.COUNCIL, "palliativt", Set.of(), MEMO),
                body(structure, ListingKind.COUNCIL, "it-rad", Set.of(OPERATIVE), MEMO),
                body(structure, ListingKind.COUNCIL, "kundrad", Set.of(), MEMO),
                body(structure, ListingKind.EARLIER, "vkl", Set.of(), "Tjänsteskrivelsen 2015-12-07"),
                body(
                        structure,
                        ListingKind.EARLIER,
                        "kollektivtrafikberedningen",
                        Set.of(),
                        "Tjänsteskrivelsen 2015-12-07"),
                new RecordListing.Command(
                        structure,
                        null,
                        ListingKind.NETWORK,
                        null,
                        said(
                                "Folkhälsoplanerare",
                                "Public health planners",
                                new Commission("srb", null),
                                Set.of(EXCHANGE, MONITORING),
                                Lasting.FIXED,
                                "koping",
                                "region",
                                List.of("folkhalsa")),
                        0),
                new RecordListing.Command(
                        structure,
                        null,
                        ListingKind.NETWORK,
                        null,
                        said(
                                "Hälsosamordnare",
                                "Health coordinators",
                                new Commission(null, null),
                                Set.of(),
                                null,
                                "sala",
                                "region",
                                List.of("folkhalsa")),
                        0),
                new RecordListing.Command(
                        structure,
                        null,
                        ListingKind.NETWORK,
                        null,
                        said(
                                "Arkivarier",
                                "Archivists",
                                new Commission(null, null),
                                Set.of(EXCHANGE),
                                Lasting.FIXED,
                                "vasteras",
                                null,
                                List.of()),
                        0),
                group(
                        structure,
                        "Tidplan för budget och remisser",
                        "Timetable for budgets and referrals",
                        "srb",
                        today.plusDays(12)),
                project(
                        structure,
                        "Gemensam upphandling av e-arkiv",
                        "Joint procurement of an e-archive",
                        "srb",
                        new Undertaking(
                                "Ta fram ett gemensamt underlag för upphandling.",
                                "Projektledare hos regionen, en arkivarie från varje kommun.",
                                null,
                                Initiative.OWN,
                                null,
                                null),
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2025, 11, 30)),
                project(
                        structure,
                        "Fler i arbete efter 55",
                        "More people in work after 55",
                        "srb",
                        new Undertaking(
                                "Pröva arbetssätt som gör att fler stannar längre i arbetslivet.",
                                "Styrgrupp med regionen och tre kommuner.",
                                "Löper så länge bidraget räcker.",
                                Initiative.NATIONAL,
                                "staten (statsbidrag)",
                                1_850_000),
                        LocalDate.of(2026, 1, 15),
                        LocalDate.of(2027, 6, 30)));
    }

    private static RecordListing.Command network(
            StructureId structure, String swedish, String english, String lead, Purpose... purposes) {
        var said = said(
                swedish,
                english,
                new Commission("kd-natverk", null),
                Set.of(purposes),
                Lasting.FIXED,
                lead,
                lead,
                List.of());
        return new RecordListing.Command(structure, null, ListingKind.NETWORK, null, prioritised(said), 0);
    }

    private static RecordListing.Command body(
            StructureId structure, ListingKind kind, String body, Set<Purpose> purposes, @Nullable String source) {
        var none = Particulars.NONE;
        var said = new Particulars(
                null,
                none.called(),
                none.commission(),
                purposes,
                null,
                null,
                null,
                false,
                List.of(),
                Undertaking.NONE,
                null,
                null,
                source);
        return new RecordListing.Command(structure, null, kind, body, said, 0);
    }

    private RecordListing.Command group(
            StructureId structure, String swedish, String english, String by, LocalDate last) {
        var said = new Particulars(
                LocalDate.of(2026, 2, 2),
                new Called(swedish, english),
                new Commission(by, null),
                Set.of(),
                null,
                null,
                "region",
                false,
                List.of(),
                new Undertaking("Lämna ett gemensamt förslag till uppdragsgivaren.", null, null, null, null, null),
                last,
                null,
                null);
        return new RecordListing.Command(structure, null, ListingKind.WORKING_GROUP, null, said, 0);
    }

    private static RecordListing.Command project(
            StructureId structure,
            String swedish,
            String english,
            String by,
            Undertaking undertaking,
            LocalDate from,
            LocalDate last) {
        var said = new Particulars(
                from,
                new Called(swedish, english),
                new Commission(by, null),
                Set.of(),
                Lasting.TEMPORARY,
                "region",
                "region",
                false,
                List.of(),
                undertaking,
                last,
                null,
                null);
        return new RecordListing.Command(structure, null, ListingKind.PROJECT, null, said, 0);
    }

    private static Particulars said(
            String swedish,
            String english,
            Commission commission,
            Set<Purpose> purposes,
            @Nullable Lasting lasting,
            @Nullable String lead,
            @Nullable String admin,
            List<String> topics) {
        return new Particulars(
                BEGUN,
                new Called(swedish, english),
                commission,
                purposes,
                lasting,
                lead,
                admin,
                false,
                topics,
                Undertaking.NONE,
                null,
                null,
                null);
    }

    private static Particulars prioritised(Particulars said) {
        return new Particulars(
                said.from(),
                said.called(),
                said.commission(),
                said.purposes(),
                said.lasting(),
                said.lead(),
                said.admin(),
                true,
                said.topics(),
                said.undertaking(),
                said.lastDay(),
                said.contact(),
                said.source());
    }

    Stream<AssignSupport.Command> supports(StructureId structure) {
        return structure.value().equals("varmland")
                ? Stream.of(
                        support(structure, "socialchefer", "forum-hs"),
                        support(structure, "skolchefer", "forum-kb"),
                        support(structure, "kulturchefer", "forum-kb"),
                        support(structure, "samhallsbyggnadschefer", "forum-ktr"),
                        support(structure, "naringslivschefer", "forum-ktr"),
                        support(structure, "digitaliseringschefer", "forum-hs"))
                : Stream.of(support(structure, "folkhalsoplanerare", "srb"));
    }

    private static AssignSupport.Command support(StructureId structure, String network, String forum) {
        return new AssignSupport.Command(
                structure,
                network,
                forum,
                structure.value().equals("varmland")
                        ? "Direktörsberedningens beslut om stöd till forumen"
                        : "Beredningens uppdrag till nätverket",
                structure.value().equals("varmland") ? "db" : "srb",
                BEGUN,
                null);
    }
}

package se.radslag.people.intake;

import java.util.Locale;

/** What a column tells, and what it may be called in tables as they come. */
public enum Column {
    PARTY("part", "kommun", "party", "municipality"),
    BODY("organ", "råd", "body"),
    ORGAN("organ", "nämnd", "styrelse", "body", "organ of the party"),
    SEAT("plats", "seat"),
    NUMBER("nummer", "nr", "number"),
    ROLE("roll", "role"),
    POST("uppdrag", "post", "office"),
    GIVEN("förnamn", "fornamn", "tilltalsnamn", "given name", "first name", "given"),
    FAMILY("efternamn", "family name", "last name", "surname", "family"),
    SEX("kön", "sex", "gender"),
    POLITICAL("parti", "politiskt parti", "political party"),
    SIDE("sida", "side"),
    SEATS("platser", "antal platser", "mandat", "seats"),
    PRESIDIUM("presidium", "platser i presidiet"),
    FROM("från", "fran", "från och med", "from"),
    LAST("till", "till och med", "tom", "until"),
    LEADING("leder oppositionen", "leads the opposition"),
    HOME("kommer från", "comes from"),
    NAMED_ON("beslutsdag", "beslutsdatum", "day of the decision"),
    SECTION("paragraf", "§", "section"),
    REGISTRY("diarienummer", "dnr", "registry number"),
    REASON("skäl", "reason"),
    NAME("namn", "name", "nätverk", "network", "benämning"),
    ENGLISH("namn på engelska", "name in english"),
    KIND("slag", "typ", "kind", "type"),
    COMMISSIONER("uppdragsgivare", "på uppdrag av", "commissioner"),
    PURPOSE("syfte", "huvudsyfte", "purpose", "main purpose"),
    LASTING("fast eller tillfälligt", "permanent or temporary"),
    LEAD("leds av", "led by"),
    ADMIN("administreras av", "administered by"),
    PRIORITISED("prioriterat", "prioritised"),
    SUPPORTS("stödjer", "supports"),
    DOCUMENT("stöduppdrag enligt", "support according to"),
    TOPICS("frågor", "questions"),
    ENDED("avslutat den", "ended on"),
    MOTIVE("skäl", "varför", "motiv", "reason", "why"),
    ASSIGNMENT("uppdrag", "assignment"),
    ORGANISATION("organisation", "projektorganisation"),
    CONDITIONS("förutsättningar", "övriga förutsättningar", "conditions"),
    INITIATIVE("initiativ", "initiative"),
    FUNDER("extern finansiär", "external funder"),
    KRONOR("externa medel i kronor", "external funds in kronor"),
    CONTACT("kontakt", "contact"),
    SOURCE("källa", "source");

    private final String names;

    Column(String... names) {
        this.names = "|" + String.join("|", names) + "|";
    }

    boolean isCalled(String heading) {
        return !heading.isBlank() && names.contains("|" + small(heading) + "|");
    }

    /** As names are compared: {@code T.o.m.} is {@code tom}. */
    static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(".", "").replaceAll("\\s+", " ");
    }
}

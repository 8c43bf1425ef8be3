package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who acts, sits or is meant, in the words of an agreement. */
public sealed interface Who {

    /** A name to be looked up: a post of the body, a party, a group of parties, a body, a party's organ. */
    record Ref(String id, boolean each, boolean jointly) implements Who {}

    /** The members of a body; of the term's own body when null. */
    record Members(@Nullable String body) implements Who {}

    /** A word that needs no looking up. */
    record Word(Known known) implements Who {}

    /** Words for those who are meant without being named. */
    enum Known {
        ALL_PARTIES,
        PARTIES_CONCERNED,
        THOSE_AFFECTED,
        ADJUNCT,
        ADJUNCT_EXPERT,
        OFFICIALS,
        SECRETARIAT,
        POLITICAL_GROUPS,
        ANYONE
    }

    /** A share of a group, such as a third of the members. */
    record ShareOf(Fraction share, Who of) implements Who {}

    /** A number chosen out of a group, such as one member to adjust the minutes. */
    record ChosenOf(int number, Who of) implements Who {}

    /** All of these together. */
    record All(List<Who> whos) implements Who {}

    /** Any one of these. */
    record Any(List<Who> whos) implements Who {}

    /** The parties' councils: all, any one, most of them, or a share. */
    record Councils(Quota quota, @Nullable Fraction share) implements Who {}

    /** How many of the councils it takes. */
    enum Quota {
        ALL,
        ANY,
        MAJORITY,
        SHARE
    }

    /** Whoever holds an office. */
    record Holder(Office office) implements Who {}

    /** An actor outside the structure, such as a ministry. */
    record Outside(Text name) implements Who {}

    /** Those who have certain qualities; each may be demanded with a force of its own. */
    record Quality(
            Header header,
            @Nullable Parties of,
            @Nullable PersonKind kind,
            @Nullable Side side,
            @Nullable Leading leading,
            @Nullable String party,
            @Nullable String area)
            implements Who, Term {
        @Override
        public Kind kindOfTerm() {
            return Kind.SEATS;
        }
    }

    /** Elected by the people, employed, called in for what one knows, or anyone who can be elected. */
    enum PersonKind {
        ELECTED,
        OFFICIAL,
        EXPERT,
        ELIGIBLE
    }

    /** Which side of a party's council a person belongs to. */
    enum Side {
        MAJORITY,
        OPPOSITION
    }

    /** How it is known who leads the opposition: the party's registrar attests it. */
    enum Leading {
        ATTESTED
    }
}

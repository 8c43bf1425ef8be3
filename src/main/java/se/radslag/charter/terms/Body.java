package se.radslag.charter.terms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body of the structure with all that the agreement says of it. */
public record Body(
        Header header,
        @Required String id,
        @Nullable String of,
        @Required BodyKind kind,
        @Required Names names,
        List<Text> aliases,
        List<Statement> purpose,
        List<Statement> remit,
        @Nullable Life life,
        @Nullable SetUp setUp,
        @Nullable Standing standing,
        @Nullable LegalForce legalForce,
        List<Relation> relations,
        @Nullable String like,
        List<Seats> seats,
        @Key(value = "limits", also = "limit") List<Limit> limits,
        @Key(value = "posts", also = "post") List<Post> posts,
        @Key(value = "term", also = "terms") List<TermOfOffice> term,
        @Key(value = "powers", also = "power") List<Power> powers,
        @Key("requires") List<Requirement> requires,
        @Key(value = "leads", also = "lead") List<Lead> leads,
        @Key(value = "tells", also = "tell") List<Telling> tells,
        @Key(value = "expects", also = "expect") List<Expectation> expects,
        List<ItemRule> items,
        List<RecordForm> record)
        implements Term {

    /** What sort of body it is. */
    public enum BodyKind {
        POLITICAL,
        OFFICIALS,
        FORUM,
        GROUP,
        NETWORK,
        WORKING_GROUP,
        PROJECT,
        STEERING,
        REFERENCE,
        ARENA,
        SECRETARIAT
    }

    /** Whether it stands in an agreement or just is. */
    public enum Standing {
        FORMAL,
        DE_FACTO
    }

    /** Whether its word binds anybody under municipal law. */
    public enum LegalForce {
        NONE,
        FORMAL
    }

    /** Whether it lies outside the structure. */
    public boolean isOutside() {
        return "outside".equals(of);
    }

    /** Whether it is one of the structure's own bodies: not outside it, and no mere meeting place without seats. */
    public boolean isOwn() {
        return !isOutside() && (kind != BodyKind.ARENA || !seats.isEmpty());
    }

    /** When the body exists: by its life, else by its header. */
    @Derives(Kind.BODY)
    public Validity existence() {
        return life == null ? header.validity() : life.header().validity();
    }

    public boolean isDeFacto() {
        return standing == Standing.DE_FACTO;
    }

    /** Every term of the body, in the order of the file's sections. */
    public List<Term> terms() {
        return Stream.of(
                        purpose.stream(),
                        remit.stream(),
                        Stream.ofNullable(life),
                        Stream.ofNullable(setUp),
                        relations.stream(),
                        seats.stream(),
                        limits.stream(),
                        posts.stream(),
                        term.stream(),
                        powers.stream(),
                        requires.stream(),
                        leads.stream(),
                        tells.stream(),
                        expects.stream(),
                        items.stream(),
                        record.stream())
                .<Term>flatMap(each -> each)
                .toList();
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.BODY;
    }

    /** The same with other seats. */
    public Body withSeats(List<Seats> changed) {
        return new Body(
                header,
                id,
                of,
                kind,
                names,
                aliases,
                purpose,
                remit,
                life,
                setUp,
                standing,
                legalForce,
                relations,
                like,
                changed,
                limits,
                posts,
                term,
                powers,
                requires,
                leads,
                tells,
                expects,
                items,
                record);
    }
}

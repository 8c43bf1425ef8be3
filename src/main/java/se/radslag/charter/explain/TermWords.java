package se.radslag.charter.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.terms.About;
import se.radslag.charter.terms.Adoption;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.ItemRule;
import se.radslag.charter.terms.Lead;
import se.radslag.charter.terms.Life;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Relation;
import se.radslag.charter.terms.Requirement;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.SetUp;
import se.radslag.charter.terms.Statement;
import se.radslag.charter.terms.Telling;
import se.radslag.charter.terms.TermOfOffice;
import se.radslag.charter.terms.Topic;

/** Sends each kind of term to those who have the words for it. */
final class TermWords {

    private final Lexicon lexicon;
    private final PartyWords parties;
    private final BodyWords bodies;
    private final PostWords posts;
    private final MeetingWords meetings;
    private final MoneyWords money;

    TermWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.parties = new PartyWords(lexicon);
        this.bodies = new BodyWords(lexicon);
        this.posts = new PostWords(lexicon);
        this.meetings = new MeetingWords(lexicon);
        this.money = new MoneyWords(lexicon);
    }

    /** What a term says, as marked sentences without capital and full stop. */
    List<String> say(Placed placed) {
        var id = placed.id();
        var body = id == null ? null : lexicon.voice().charter().bodies().get(id);
        var sentences = body == null ? anywhere(placed, null) : inBody(placed, body);
        return sentences.isEmpty() ? List.of(lexicon.voice().word(placed.term().kindOfTerm())) : sentences;
    }

    private List<String> inBody(Placed placed, Body body) {
        return switch (placed.term()) {
            case Body itself -> bodies.say(itself);
            case Statement statement -> bodies.say(statement, body);
            case Life life -> bodies.say(life, body);
            case SetUp setUp -> bodies.say(setUp, body);
            case Relation relation -> bodies.say(relation, body);
            case Seats seats -> new SeatWords(lexicon).say(seats, body);
            case Limit limit -> new LimitWords(lexicon).say(limit, body);
            case Post post -> posts.say(post, body);
            case ItemRule items -> meetings.say(items, body);
            case RecordForm record -> meetings.say(record, body);
            default -> anywhere(placed, body);
        };
    }

    private List<String> anywhere(Placed placed, @Nullable Body body) {
        return switch (placed.term()) {
            case About about -> parties.say(about);
            case Topic topic -> parties.say(topic);
            case Party party -> parties.say(party);
            case AgreementTerms agreement -> parties.say(agreement);
            case Adoption adoption -> parties.say(adoption);
            case Life life -> parties.say(life);
            case TermOfOffice term -> posts.say(term);
            case Power power -> new PowerWords(lexicon).say(power, body);
            case Requirement requirement -> meetings.say(requirement, body);
            case Lead lead -> meetings.say(lead, body);
            case Telling telling -> meetings.say(telling, body);
            case Expectation expectation -> new ExpectWords(lexicon).say(expectation, body);
            case Pot pot -> money.say(pot);
            case Bearing bearing -> money.say(bearing);
            default -> List.of();
        };
    }
}

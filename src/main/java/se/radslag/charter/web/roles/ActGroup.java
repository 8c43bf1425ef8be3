package se.radslag.charter.web.roles;

import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.terms.Act;

/** What sort of doing an act is, as people would sort them. */
public enum ActGroup {
    MATTERS,
    MEETINGS,
    RECORD,
    WORK,
    AGREEMENT;

    public static ActGroup of(Act act) {
        return switch (act) {
            case RAISE_MATTER,
                    PREPARE,
                    GIVE_VIEW,
                    TAKE_POSITION,
                    RECOMMEND,
                    PROPOSE,
                    DECIDE,
                    SET_PRIORITIES,
                    REVIEW_PRIORITIES,
                    NEGOTIATE,
                    ADVOCATE,
                    REPORT,
                    FOLLOW_UP -> MATTERS;
            case CALL,
                    DEMAND_MEETING,
                    CHOOSE_PAPERS,
                    SET_AGENDA,
                    LEAD_MEETING,
                    LEAD_FIRST_MEETING,
                    ATTEND,
                    SPEAK,
                    VOTE,
                    ADJUNCT,
                    INVITE,
                    EXCHANGE,
                    INFORM -> MEETINGS;
            case SIGN_RECORD, ADJUST_RECORD, APPROVE_RECORD, PUBLISH_RECORD -> RECORD;
            case COMMISSION, SET_UP, CLOSE, APPOINT, SUPPORT, ADMINISTER, ADOPT_WHEEL, REVISE_WHEEL, REVIEW -> WORK;
            case ADOPT, AMEND, LEAVE, JOIN -> AGREEMENT;
        };
    }

    List<Act> acts() {
        return Stream.of(Act.values()).filter(act -> of(act) == this).toList();
    }
}

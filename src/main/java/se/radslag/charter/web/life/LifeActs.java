package se.radslag.charter.web.life;

import java.util.ArrayList;
import java.util.List;
import se.radslag.charter.life.AgreementLife;
import se.radslag.charter.life.Amendment;
import se.radslag.charter.life.Deciders;
import se.radslag.charter.life.Target;
import se.radslag.charter.terms.Paper;
import se.radslag.kernel.Actor;
import se.radslag.platform.web.Crumb;

/** What one who may record can do from a page of an agreement in life; nothing for everybody else. */
public final class LifeActs {

    private final LifeWords words;
    private final AgreementLife life;
    private final boolean mayRecord;
    private final boolean maySayOfSome;

    public LifeActs(LifeWords words, Actor actor) {
        this.words = words;
        this.life = words.life();
        this.mayRecord = life.mayRecord(actor);
        this.maySayOfSome = life.maySayOfSome(actor);
    }

    public List<Crumb> of(Paper paper) {
        var acts = new ArrayList<Crumb>();
        if (maySayOfSome && life.ledger(paper.id(), words.day()).isPresent()) {
            add(acts, "decision", paper.id(), "");
        }
        if (mayRecord && life.ledger(paper.id(), words.day()).isPresent()) {
            if (life.amenders(paper.id(), words.day()).filter(Deciders::isTold).isPresent()) {
                add(acts, "amendment", paper.id(), "");
            }
            waits(acts, Target.paper(paper.id()), "");
        }
        return acts;
    }

    public List<Crumb> of(Amendment amendment) {
        var acts = new ArrayList<Crumb>();
        var more = "&amendment=" + amendment.number();
        if (maySayOfSome) {
            add(acts, "decision", amendment.paper(), more);
        }
        if (mayRecord) {
            waits(acts, amendment.target(), more);
        }
        return acts;
    }

    /** What concerns the whole agreement. */
    public List<Crumb> ofAll() {
        var acts = new ArrayList<Crumb>();
        if (maySayOfSome) {
            acts.add(new Crumb(words.say("act.departure"), path("departure")));
        }
        if (mayRecord) {
            acts.add(new Crumb(words.say("act.settlement"), path("settlement")));
        }
        return acts;
    }

    private void waits(List<Crumb> acts, Target target, String more) {
        if (life.condition(target).condition() != null) {
            add(acts, "condition", target.paper(), more);
        }
        if (life.approval(target).approval() != null) {
            add(acts, "approval", target.paper(), more);
        }
    }

    private void add(List<Crumb> acts, String noun, String paper, String more) {
        acts.add(new Crumb(words.say("act." + noun), path(noun) + "?paper=" + paper + more));
    }

    private String path(String noun) {
        return words.view().path() + "/w/charter/" + noun;
    }
}

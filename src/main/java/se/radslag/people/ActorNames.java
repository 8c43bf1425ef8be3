package se.radslag.people;

import java.util.Collection;
import java.util.Map;

/** What those who have done something are called, as far as they are known; those who know accounts tell. */
@FunctionalInterface
public interface ActorNames {

    /** Names by the ids of actors; one that is not known is left out. */
    Map<String, String> of(Collection<String> actors);
}

package se.radslag.people.web.members;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Answer;
import se.radslag.people.web.Scene;
import se.radslag.people.web.members.MembersPage.Asked;
import se.radslag.people.web.parts.Choice;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Query;

/** Lists members and substitutes of all bodies. */
@Component
class MembersPages {

    private final MemberRows rows;

    MembersPages(MemberRows rows) {
        this.rows = rows;
    }

    MembersPage of(Scene scene, Asked asked, int page) {
        var all = rows.of(scene, asked);
        var path = scene.path() + "/ledamoter";
        var query = query(scene, asked);
        var pager = new Pager(page, all.size(), path, query);
        return new MembersPage(
                List.of(scene.front()),
                scene.onDay(),
                path,
                bodies(scene, asked),
                parties(scene, asked),
                asked.name(),
                pager.cut(all),
                (int) all.stream().filter(row -> !row.isVacant()).count(),
                (int) all.stream().filter(MemberRow::isVacant).count(),
                pager,
                new FileLinks(path, query));
    }

    TableFile file(Scene scene, Asked asked) {
        return new MembersFile(scene, rows.of(scene, asked)).file();
    }

    private static List<Choice> bodies(Scene scene, Asked asked) {
        return scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .filter(body -> !body.seats().isEmpty())
                .map(body ->
                        new Choice(body.id(), scene.name(body.id()), body.id().equals(asked.body())))
                .toList();
    }

    private static List<Choice> parties(Scene scene, Asked asked) {
        return scene.charter().parties().keySet().stream()
                .map(party -> new Choice(party, scene.name(party), party.equals(asked.party())))
                .toList();
    }

    private static String query(Scene scene, Asked asked) {
        return new Query()
                .with(OnDay.PARAMETER, scene.onDay().asked())
                .with("namn", asked.name())
                .with("organ", asked.body())
                .with("part", asked.party())
                .toString();
    }
}

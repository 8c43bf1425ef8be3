package se.radslag.audit.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.audit.domain.Damage;
import se.radslag.audit.domain.KnownHead;
import se.radslag.audit.domain.Report;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Puts what a check found into words, one line each. */
record ReportText(Texts texts) {

    String line(Report.ChainState chain) {
        var lines = new ArrayList<String>();
        lines.add(texts.say("audit.report.chain", name(chain.chain()), chain.entries(), chain.seals()));
        if (chain.waiting() > 0) {
            lines.add("  " + texts.say("audit.report.waiting", chain.waiting(), moment(chain.oldest())));
        }
        if (chain.seals() > 0) {
            lines.add("  "
                    + texts.say(
                            "audit.report.head", new KnownHead(chain.chain(), chain.seals(), chain.head()).toString()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    String line(Damage damage) {
        var parts = new ArrayList<String>();
        parts.add(texts.say(
                "audit.damage." + damage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        parts.add(
                damage.kind() == Damage.Kind.GUARD_OFF
                        ? texts.say("audit.damage.in-table", "audit." + damage.chain())
                        : name(damage.chain()));
        if (damage.seal() != null) {
            parts.add(texts.say("audit.damage.in-seal", String.valueOf(damage.seal())));
        }
        if (damage.entry() != null) {
            parts.add(texts.say("audit.damage.in-entry", damage.entry().toString()));
        }
        if (damage.at() != null) {
            parts.add(moment(damage.at()));
        }
        return String.join(", ", parts);
    }

    String conclusion(Report report) {
        return report.isWhole()
                ? texts.say("audit.report.whole")
                : texts.say("audit.report.damaged", report.damages().size());
    }

    private String name(String chain) {
        return chain.equals("-") ? texts.say("audit.installation") : chain;
    }

    private String moment(@Nullable Instant at) {
        var language = texts == Texts.in(Language.SV) ? Language.SV : Language.EN;
        return at == null ? "" : Forms.in(language).moment(at);
    }
}

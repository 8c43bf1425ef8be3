package se.radslag.charter.file;

import java.util.ArrayList;
import se.radslag.platform.text.Texts;

/** Says a fault in plain words, with the known word that was probably meant. */
public final class FaultText {

    private FaultText() {}

    /** The sentence with its place, for a terminal. */
    public static String line(Fault fault, Texts texts) {
        return texts.say("charter-faults.line", fault.at().line(), fault.at().column(), sentence(fault, texts));
    }

    public static String sentence(Fault fault, Texts texts) {
        var arguments = new ArrayList<Object>(fault.arguments());
        if (fault.hasNearest()) {
            var nearest = String.valueOf(arguments.get(1));
            arguments.set(1, nearest.isEmpty() ? "" : texts.say("charter-faults.did-you-mean", nearest));
        }
        arguments.replaceAll(FaultText::shown);
        if (fault.listsNone()) {
            arguments.set(2, texts.say("charter-faults.none"));
        }
        return texts.say(fault.message(), arguments.toArray());
    }

    /** Dates in the file's own form, and long values cut: the place says the rest. */
    private static Object shown(Object argument) {
        if (argument instanceof java.time.LocalDate date) {
            return date.toString();
        }
        return argument instanceof String text && text.length() > 300 ? text.substring(0, 300) + " …" : argument;
    }
}

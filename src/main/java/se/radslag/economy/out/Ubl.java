package se.radslag.economy.out;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.radslag.kernel.Money;

/** Writes the elements of a UBL document: aggregates hold others, basic ones a value. */
final class Ubl {

    /** What stands inside an aggregate. */
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    Ubl(XMLStreamWriter out) {
        this.out = out;
    }

    void in(String aggregate, Content content) throws XMLStreamException {
        out.writeStartElement("cac:" + aggregate);
        content.write();
        out.writeEndElement();
    }

    /** An element with its value and an attribute, given as name and value. */
    void text(String name, String value, String... attribute) throws XMLStreamException {
        out.writeStartElement("cbc:" + name);
        if (attribute.length == 2) {
            out.writeAttribute(attribute[0], attribute[1]);
        }
        out.writeCharacters(value);
        out.writeEndElement();
    }

    void textIfAny(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    void money(String name, Money amount) throws XMLStreamException {
        text(name, amount.inKronor().toPlainString(), "currencyID", "SEK");
    }

    static Money size(Money amount) {
        return new Money(Math.abs(amount.ore()));
    }
}

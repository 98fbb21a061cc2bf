package fr.aiguillage.plan.lecture;

import fr.aiguillage.plan.PlanIllisible;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML read event by event, without anything that it would have fetched or unfolded from elsewhere. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {
    }

    /** What looks at each event. */
    @FunctionalInterface
    interface Lecture {
        void voir(XMLStreamReader reader, int event);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Reads to the end.
     *
     * @param name the file that it stands in, for what is wrong with it
     */
    static void lire(InputStream in, String name, Lecture reading) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new PlanIllisible(name, "entites", "ce document déclare des entités, ce qu'aucun traitement "
                            + "de texte n'écrit : il n'a pas été lu", null);
                }
                reading.voir(reader, event);
            }
        } catch (XMLStreamException e) {
            throw new PlanIllisible(name, "tronque", "ce document Word est tronqué ou abîmé",
                    "Peut-être l'ouvrir et l'enregistrer de nouveau ?");
        }
    }

    /** An attribute by its local name: all those that we read are in one namespace. */
    static @Nullable String attribut(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a whole number, or else that one. */
    static int entier(XMLStreamReader reader, String name, int otherwise) {
        String value = attribut(reader, name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}

package fr.aiguillage.rendu;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What an OpenDocument text says, in its own words; how it looks is in its styles. */
final class XmlOdt {

    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> ESPACES = Map.of("office", URN + "office:1.0", "text", URN + "text:1.0",
            "table", URN + "table:1.0", "fo", URN + "xsl-fo-compatible:1.0", "style", URN + "style:1.0");

    /** What no XML may hold, and what ends a line. */
    private static final Pattern ILLISIBLE = Pattern.compile(
            "[\\x00-\\x1f\\x7f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private final StringWriter texte = new StringWriter();
    private final XMLStreamWriter xml;

    XmlOdt() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(texte);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    static String lisible(String text) {
        return ILLISIBLE.matcher(text).replaceAll(" ");
    }

    String contenu(Page page) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            ouvrir("office", "document-content");
            for (String prefix : List.of("office", "text", "table", "fo", "style")) {
                xml.writeNamespace(prefix, ESPACES.get(prefix));
            }
            attribut("office", "version", "1.3");
            styles();
            ouvrir("office", "body");
            ouvrir("office", "text");
            paragraphe("Title", page.titre());
            for (Bloc block : page.blocs()) {
                bloc(block);
            }
            xml.writeEndDocument();
            xml.close();
            return texte.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The borders of cells, which office programs look for here alone. */
    private void styles() throws XMLStreamException {
        ouvrir("office", "automatic-styles");
        ouvrir("style", "style");
        attribut("style", "name", "Case");
        attribut("style", "family", "table-cell");
        ouvrir("style", "table-cell-properties");
        attribut("fo", "border", "0.02cm solid #000000");
        attribut("fo", "padding", "0.08cm");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void bloc(Bloc block) throws XMLStreamException {
        if (block instanceof Bloc.Titre title) {
            titre(title.niveau(), title.texte());
        } else if (block instanceof Bloc.Paragraphe paragraph) {
            paragraphe("Standard", paragraph.texte());
        } else if (block instanceof Bloc.Alerte alert) {
            paragraphe("Alerte", alert.libelle() + " : " + alert.texte());
        } else if (block instanceof Bloc.Puces points) {
            puces(points.puces());
        } else if (block instanceof Bloc.Separation) {
            paragraphe("Filet", "");
        } else if (block instanceof Bloc.Tableau table) {
            tableau(table);
        } else {
            reduit(block);
        }
    }

    /** What is said with simpler blocks on paper. */
    private void reduit(Bloc block) throws XMLStreamException {
        if (block instanceof Bloc.Resume summary) {
            bloc(summary.entier());
        } else if (block instanceof Bloc.Gestes gestures) {
            bloc(gestures.puces());
        } else if (block instanceof Bloc.Grille picture) {
            titre(1, picture.matrice().titre());
            bloc(RenduGrille.legende(picture.matrice()));
            bloc(RenduGrille.tableau(picture.matrice()));
        }
    }

    private void titre(int level, String text) throws XMLStreamException {
        ouvrir("text", "h");
        attribut("text", "style-name", "Heading_20_" + level);
        attribut("text", "outline-level", String.valueOf(level));
        xml.writeCharacters(lisible(text));
        xml.writeEndElement();
    }

    private void paragraphe(String style, String text) throws XMLStreamException {
        ouvrir("text", "p");
        attribut("text", "style-name", style);
        xml.writeCharacters(lisible(text));
        xml.writeEndElement();
    }

    private void puces(List<Bloc.Puce> points) throws XMLStreamException {
        ouvrir("text", "list");
        attribut("text", "style-name", "Puces");
        for (Bloc.Puce point : points) {
            ouvrir("text", "list-item");
            paragraphe("Point", point.texte());
            if (!point.details().isEmpty()) {
                puces(point.details().stream().map(detail -> new Bloc.Puce(detail, List.of())).toList());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void tableau(Bloc.Tableau table) throws XMLStreamException {
        ouvrir("table", "table");
        ouvrir("table", "table-column");
        attribut("table", "number-columns-repeated", String.valueOf(table.entetes().size() + 1));
        xml.writeEndElement();
        ouvrir("table", "table-header-rows");
        rangee("", table.entetes(), "Entete");
        xml.writeEndElement();
        for (Bloc.Rangee row : table.rangees()) {
            rangee(row.libelle(), row.cases(), "Cellule");
        }
        xml.writeEndElement();
    }

    private void rangee(String label, List<String> cells, String style) throws XMLStreamException {
        ouvrir("table", "table-row");
        cellule(label, "Entete");
        for (String cell : cells) {
            cellule(cell, style);
        }
        xml.writeEndElement();
    }

    private void cellule(String text, String style) throws XMLStreamException {
        ouvrir("table", "table-cell");
        attribut("table", "style-name", "Case");
        attribut("office", "value-type", "string");
        paragraphe(style, text);
        xml.writeEndElement();
    }

    private void ouvrir(String prefix, String name) throws XMLStreamException {
        xml.writeStartElement(prefix, name, String.valueOf(ESPACES.get(prefix)));
    }

    private void attribut(String prefix, String name, String value) throws XMLStreamException {
        xml.writeAttribute(prefix, String.valueOf(ESPACES.get(prefix)), name, value);
    }
}

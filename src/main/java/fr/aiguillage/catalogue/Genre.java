package fr.aiguillage.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of knowledge file: the folder that holds it, and what an entry of it is read as. */
public enum Genre {
    DOCUMENT("documents", Document.class),
    LISTE("listes", ListeDeValeurs.class),
    ATTRIBUT("attributs", Attribut.class),
    QUALIFICATION("qualifications", Qualification.class),
    BESOIN("besoins", Besoin.class),
    GARDE_FOU("garde-fous", GardeFou.class),
    INCOHERENCE("incoherences", Incoherence.class),
    MESURE("mesures", Mesure.class),
    DISPOSITIF("dispositifs", Fiche.class),
    INSTANCE("instances", Fiche.class),
    ACTEUR("acteurs", Fiche.class),
    TERRITOIRE("territoires", Territoire.class),
    PUBLIC_VISE("publics", PublicVise.class),
    APPELLATION("appellations", Appellation.class),
    RUBRIQUE("rubriques", Rubrique.class),
    FORMULATION("formulations", Formulation.class),
    NOTION("notions", Notion.class),
    CONTROLE("controles", Controle.class),
    EVOLUTION("evolutions", Evolution.class),
    SIGLE("glossaire", Sigle.class),
    ATELIER("ateliers", Atelier.class),
    LEXIQUE("lexique", Lexique.class),
    MOTS_D_IDENTITE("identites", MotsDIdentite.class);

    private final String dossier;
    private final Class<? extends Identifie> type;

    Genre(String dossier, Class<? extends Identifie> type) {
        this.dossier = dossier;
        this.type = type;
    }

    /** The folder, right under that of the catalogue. */
    public String dossier() {
        return dossier;
    }

    public Class<? extends Identifie> type() {
        return type;
    }

    /** The name of its JSON Schema: the three kinds of fiche share one. */
    public String schema() {
        return type == Fiche.class ? "fiche" : dossier;
    }

    public static Optional<Genre> duDossier(String name) {
        return Arrays.stream(values()).filter(g -> g.dossier.equals(name)).findFirst();
    }

    public static List<String> dossiers() {
        return Arrays.stream(values()).map(Genre::dossier).toList();
    }
}

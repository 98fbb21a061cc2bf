package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.moteur.Regle;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every id and every word that a file takes from another one exists. */
final class ControleRenvois implements Controle {

    private static final List<Renvoi> FICHE = List.of(new Renvoi("besoins/*", Nature.BESOIN),
            new Renvoi("mesures/*", Nature.MESURE), new Renvoi("actions/*", Nature.ACTION),
            new Renvoi("implantation/*", Nature.TERRITOIRE), new Renvoi("specialise", Nature.FICHE),
            new Renvoi("existence/remplace_par", Nature.FICHE), new Renvoi("rattachement", Nature.ATTRIBUT));

    private static final Map<Genre, List<Renvoi>> RENVOIS = Map.ofEntries(
            Map.entry(Genre.DISPOSITIF, FICHE), Map.entry(Genre.INSTANCE, FICHE), Map.entry(Genre.ACTEUR, FICHE),
            Map.entry(Genre.MESURE, List.of(new Renvoi("actions/*/besoins/*", Nature.BESOIN),
                    new Renvoi("actions/*/validation/alignements/*/mesure", Nature.MESURE))),
            Map.entry(Genre.ATTRIBUT, List.of(new Renvoi("valeurs/*/fiches/*", Nature.FICHE),
                    new Renvoi("de", Nature.ATTRIBUT))),
            Map.entry(Genre.FORMULATION, List.of(new Renvoi("id", Nature.ACTION))),
            Map.entry(Genre.CONTROLE, List.of(new Renvoi("id", Nature.ACTION))),
            Map.entry(Genre.EVOLUTION, List.of(new Renvoi("mesures/*", Nature.MESURE))),
            Map.entry(Genre.APPELLATION, List.of(new Renvoi("existence/remplace_par", Nature.SUITE))),
            Map.entry(Genre.TERRITOIRE, List.of(new Renvoi("dans/*", Nature.TERRITOIRE),
                    new Renvoi("chevauche/*", Nature.TERRITOIRE))),
            Map.entry(Genre.DOCUMENT, List.of(new Renvoi("territoire", Nature.TERRITOIRE))),
            Map.entry(Genre.ATELIER, List.of(new Renvoi("territoire", Nature.TERRITOIRE),
                    new Renvoi("objectifs/*/mesures/*", Nature.MESURE),
                    new Renvoi("etapes/*/pieges/*/ids/*", Nature.FICHE),
                    new Renvoi("etapes/*/corrige/attendus/*/ids/*", Nature.FICHE),
                    new Renvoi("etapes/*/corrige/a_discuter/*/ids/*", Nature.FICHE),
                    new Renvoi("etapes/*/corrige/d_abord/*", Nature.GARDE_FOU))));

    private static final Map<String, String> MOTS_DES_FICHES = Map.of("saisine/*", "saisine", "decideur", "decideur",
            "adhesion", "adhesion", "cadre", "cadre", "echelle", "echelle", "domaine", "domaine");

    private static final Map<Genre, Map<String, String>> MOTS = Map.of(
            Genre.DISPOSITIF, MOTS_DES_FICHES, Genre.INSTANCE, MOTS_DES_FICHES, Genre.ACTEUR, MOTS_DES_FICHES,
            Genre.MESURE, Map.of("actions/*/echelon", "echelle"), Genre.RUBRIQUE, Map.of("echelon", "echelle"),
            Genre.ATTRIBUT, Map.of("valeurs/*/qualites/*", "saisine"),
            Genre.ATELIER, Map.of("etapes/*/pieges/*/sorte", "piege"));

    /** A field that holds the id of something of that nature. */
    private record Renvoi(String chemin, Nature nature) {
    }

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        for (Genre genre : Genre.values()) {
            contexte.propre().tous(genre).keySet().forEach(id -> entree(contexte, genre, id, faults));
        }
        contexte.chaque(Fiche.class, (fiche, at) -> rattachement(contexte, at.dans("rattachement"), faults));
        if (contexte.identite() != null) {
            identite(contexte, Endroit.fichier(contexte.identite()), faults);
        }
    }

    private static void entree(Contexte contexte, Genre genre, String id, Consumer<Anomalie> faults) {
        Endroit file = contexte.endroit(genre, id);
        RENVOIS.getOrDefault(genre, List.of()).forEach(reference -> file.vers(reference.chemin())
                .forEach(at -> contexte.exiger(reference.nature(), at.texte(), at, faults)));
        MOTS.getOrDefault(genre, Map.of()).forEach((path, list) -> file.vers(path)
                .forEach(at -> contexte.exigerMot(list, at.texte(), at, faults)));
    }

    private static void rattachement(Contexte contexte, Endroit at, Consumer<Anomalie> faults) {
        Attribut attribut = contexte.attribut(at.texte());
        if (attribut != null && attribut.type() != Attribut.Type.TERRITOIRE) {
            faults.accept(at.anomalie("rattachement", "l'attribut « " + attribut.id() + " » n'est pas un territoire",
                    null));
        }
    }

    private static void identite(Contexte contexte, Endroit file, Consumer<Anomalie> faults) {
        file.vers("demandeur").forEach(at -> contexte.exiger(Nature.ATTRIBUT, at.texte(), at, faults));
        file.vers("partage/a_qui").forEach(at -> contexte.exiger(Nature.ATTRIBUT, at.texte(), at, faults));
        file.vers("partage/avant_de_devoir/*")
                .forEach(at -> contexte.exiger(Nature.ATTRIBUT, at.texte(), at, faults));
        file.vers("partage/sans_objet/*")
                .forEach(at -> contexte.exiger(Nature.QUALIFICATION, at.texte(), at, faults));
        file.vers("ecrit/ecoute/*").forEach(at -> contexte.exiger(Nature.GARDE_FOU, at.texte(), at, faults));
        file.vers("qualites/*").forEach(at -> contexte.exigerMot("saisine", at.texte(), at, faults));
        if (!contexte.regles().isEmpty()) {
            List<String> families = contexte.regles().stream().map(Regle::famille).distinct().toList();
            file.vers("regles/*").stream().filter(at -> !families.contains(at.texte()))
                    .forEach(at -> faults.accept(at.anomalie("regles-inconnues", "aucune règle n'est rangée dans « "
                            + at.texte() + " »", Proches.peutEtre(at.texte(), families))));
        }
    }
}

package fr.aiguillage.importation.aidesjeunes;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import fr.aiguillage.importation.Apport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Goes through the files one by one: an aid that is carried, an aid that is left out, or no aid at all. */
final class Depouillement {

    private final Lexique lexicon = new Lexique();
    private final Fichiers files;
    private final String document;
    private final Institutions institutions;
    private final Map<String, Apport> fiches = new TreeMap<>();
    private final List<List<Anomalie>> left = new ArrayList<>();
    private final List<Anomalie> foreign = new ArrayList<>();
    private final List<Anomalie> remarks = new ArrayList<>();

    Depouillement(Fichiers files, String document) {
        this.files = files;
        this.document = document;
        this.institutions = new Institutions(files.institutions(), lexicon);
    }

    void depouiller() throws IOException {
        for (Path file : files.candidats()) {
            String stem = Fichiers.souche(file);
            Arbre tree = stem == null ? null : arbre(file);
            if (stem == null) {
                etranger(file, "ce n'est pas un fichier YAML");
            } else if (tree != null && tree.racine().path("label").isString()) {
                aide(stem, new Champ(tree, "", new ArrayList<>()));
            } else if (tree != null) {
                etranger(file, "ce n'est pas une aide : il n'a pas de « label »");
            }
        }
    }

    /** The tree of a file, or null when it cannot be read, which is told. */
    private @Nullable Arbre arbre(Path file) {
        List<Anomalie> faults = new ArrayList<>();
        Arbre tree = LecteurYaml.lire(file, files.nom(file), faults);
        if (faults.isEmpty()) {
            return tree;
        }
        foreign.addAll(faults);
        return null;
    }

    private void etranger(Path file, String message) {
        foreign.add(new Anomalie(files.nom(file), 0, 0, "pas-une-aide", message, null));
    }

    private void aide(String stem, Champ aid) {
        List<Anomalie> noted = new ArrayList<>();
        Institution institution = institution(aid, noted);
        remarquer(new Champ(aid.arbre(), "", noted));
        Apport fiche = new LecteurAide(lexicon, aid, institution).lire(stem, document);
        exigerNom(stem, aid);
        ranger(fiche, aid, noted);
    }

    /** The name of the file becomes an id of ours. */
    private void exigerNom(String stem, Champ aid) {
        if (fiches.containsKey(stem)) {
            aid.faute("id-en-double", "une autre aide porte déjà le nom « " + stem + " »", null);
        }
        if (stem.chars().anyMatch(Character::isWhitespace)) {
            aid.faute("nom-de-fichier", "un nom de fichier qui contient une espace ne peut pas servir d'identifiant",
                    "Peut-être le renommer avec des tirets ?");
        }
    }

    private void ranger(Apport fiche, Champ aid, List<Anomalie> noted) {
        if (!aid.fautes().isEmpty()) {
            left.add(List.copyOf(aid.fautes()));
            return;
        }
        fiches.put(fiche.id(), fiche);
        remarks.addAll(noted);
        if (fiche.orientable() != null) {
            remarks.add(aid.arbre().anomalie("", "jamais", "ses conditions ne peuvent jamais être remplies : l'aide se "
                    + "consulte, et ne se propose pas", null));
        }
    }

    private @Nullable Institution institution(Champ aid, List<Anomalie> noted) {
        Champ field = aid.dans("institution");
        Institution known = field.noeud().isString() ? institutions.de(field.noeud().asString()) : null;
        if (known == null) {
            new Champ(aid.arbre(), "/institution", noted).faute("institution-absente",
                    "l'institution « " + field.noeud().asString("")
                    + " » ne peut pas être lue : l'aide est sans pilote", null);
        }
        return known;
    }

    /** Tells which fields are not carried. */
    private void remarquer(Champ aid) {
        List<String> known = lexicon.liste("champs");
        aid.noeud().propertyNames().stream().filter(name -> !known.contains(name)).forEach(name ->
                aid.dans(name).faute("champ-inconnu", "le champ « " + name + " » n'est pas repris", null));
        if (aid.dans("link").existe() && !aid.dans("link").noeud().asString("").trim().matches("https?://\\S+")) {
            aid.dans("link").faute("adresse", "« link » n'est pas une adresse : il n'est pas repris", null);
        }
    }

    List<Apport> fiches() {
        return List.copyOf(fiches.values());
    }

    List<List<Anomalie>> laissees() {
        return left;
    }

    List<Anomalie> etrangers() {
        return foreign;
    }

    List<Anomalie> remarques() {
        return remarks;
    }
}

package fr.aiguillage.commande;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.Coherence;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options by which every command is told which situation it is about, and how they are read. */
final class OptionsSituation {

    static final List<Option> TOUTES = List.of(
            new Option("situation", "FICHIER|-", false, "la situation, en YAML ou en JSON (- : entrée standard)"),
            new Option("texte", "PROSE|-", false, "la situation en une phrase (- : entrée standard)"),
            new Option("fait", "cle=valeur", true, "un fait de la situation"),
            new Option("territoire", "LIEU", false, "le lieu : nom, code postal, code Insee, numéro"),
            new Option("au", "AAAA-MM-JJ", false, "la date de la réponse (par défaut, aujourd'hui)"),
            new Option("catalogue", "DOSSIER", true, "un catalogue de plus"),
            new Option("seul", null, false, "sans notre propre catalogue"),
            new Option("avec-regles", null, false, "avec les règles des catalogues ajoutés"));

    private OptionsSituation() {
    }

    static List<Option> et(Option... others) {
        List<Option> all = new ArrayList<>(TOUTES);
        all.addAll(List.of(others));
        return all;
    }

    static Orienteur orienteur(Fonds fonds, Appel call) {
        return fonds.orienteur(demande(call));
    }

    /** Which catalogues the call wants. */
    static Fonds.Demande demande(Appel call) {
        List<Path> directories = Stream.concat(CataloguesRetenus.tous().stream(),
                call.valeurs("catalogue").stream().map(CataloguesRetenus::chemin)).distinct().toList();
        for (String option : List.of("seul", "avec-regles")) {
            if (call.a(option) && directories.isEmpty()) {
                throw new Refus("--" + option + " demande au moins un --catalogue DOSSIER");
            }
        }
        return new Fonds.Demande(directories, call.a("seul"), call.a("avec-regles"));
    }

    /** The situation of the call, on top of that of the session, which keeps it. */
    static Situation situation(Orienteur orienteur, Appel call) {
        return entendue(orienteur, call).situation();
    }

    /** The same, with what was read in the text of the call; what is said by fact corrects what the text says. */
    static Entendu entendue(Orienteur orienteur, Appel call) {
        String text = Textes.de(call);
        Situation before = enFaits(orienteur.connaissances(), call.session().situation(), call, "situation", "au");
        Entendu heard = text == null ? Entendu.rien(before) : orienteur.entendre(text, before);
        Situation after = enFaits(orienteur.connaissances(), heard.situation(), call, "fait", "territoire");
        coherence(after, orienteur.connaissances());
        call.session().retenir(after);
        return heard.avec(after);
    }

    /** A situation with what some options of the call say on top. */
    private static Situation enFaits(Connaissances knowledge, Situation before, Appel call, String... options) {
        LecteurSituation reader = new LecteurSituation(knowledge.catalogue()).apres(before);
        ChoixDuLieu choice = new ChoixDuLieu(knowledge.catalogue(), call);
        for (String option : options) {
            lire(option, reader, choice, call);
        }
        return lue(reader, before);
    }

    /**
     * A situation with facts on top, which the session does not keep.
     *
     * @throws Refus when a fact is unknown or cannot be read
     */
    static Situation avec(Connaissances knowledge, Situation before, Stream<String> facts) {
        LecteurSituation reader = new LecteurSituation(knowledge.catalogue()).apres(before);
        facts.forEach(reader::fait);
        return lue(reader, before);
    }

    private static Situation lue(LecteurSituation reader, Situation before) {
        try {
            return reader.situation(before.date());
        } catch (SituationInvalide e) {
            throw refus(e.anomalies());
        }
    }

    private static void lire(String option, LecteurSituation reader, ChoixDuLieu choice, Appel call) {
        switch (option) {
            case "situation" -> lireFichier(reader, call);
            case "fait" -> call.valeurs(option).stream().map(choice::preciserFait).forEach(reader::fait);
            case "territoire" -> call.valeurs(option).stream().map(choice::preciser).forEach(reader::lieu);
            default -> call.valeurs(option).forEach(reader::jour);
        }
    }

    private static void lireFichier(LecteurSituation reader, Appel call) {
        String file = call.option("situation");
        if (file == null) {
            return;
        }
        if (file.equals(EntreeStandard.TIRET)) {
            reader.octets(EntreeStandard.octets(call), "entrée standard");
        } else if (Files.isRegularFile(Path.of(file))) {
            reader.fichier(Path.of(file));
        } else {
            throw new Refus("le fichier « " + file + " » n'existe pas ou ne peut pas être lu");
        }
    }

    static Refus refus(List<Anomalie> faults) {
        return new Refus(faults.stream().map(Anomalie::texte).collect(Collectors.joining("\n")));
    }

    /** Refuses facts that cannot hold together, rather than answer for a situation that does not exist. */
    static void coherence(Situation situation, Connaissances knowledge) {
        List<String> broken = new Coherence(knowledge).fautes(situation);
        if (!broken.isEmpty()) {
            throw new Refus(String.join("\n", broken));
        }
    }
}

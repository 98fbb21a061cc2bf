package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.rendu.Apercu;
import fr.aiguillage.situation.FaitInvalide;
import fr.aiguillage.situation.LecteurFaits;
import fr.aiguillage.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes or forgets a fact of the current situation, without losing the others. */
record Corriger(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "corriger";
    }

    @Override
    public String description() {
        return "change un fait (age=16), le redemande (age) ou l'oublie (-age) ; seul, les donne tous";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et();
    }

    @Override
    public Parametres parametres() {
        return new Parametres("FAIT", 0, Integer.MAX_VALUE);
    }

    @Override
    public boolean prendLesTirets() {
        return true;
    }

    @Override
    public int executer(Appel call) {
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        OptionsSituation.situation(orienteur.connaissances(), call);
        new Correction(orienteur, call).mener();
        return 0;
    }

    /** One correction under way. */
    private static final class Correction {

        private final Orienteur orienteur;
        private final Appel call;
        private final Mots mots;
        private final Interrogation interrogation;
        private final LecteurFaits facts;

        Correction(Orienteur orienteur, Appel call) {
            this.orienteur = orienteur;
            this.call = call;
            this.mots = new Mots(orienteur.connaissances().catalogue());
            this.interrogation = new Interrogation(orienteur.connaissances(), call);
            this.facts = new LecteurFaits(orienteur.connaissances().catalogue());
        }

        void mener() {
            Orientation before = orienteur.orienter(situation());
            if (call.mots().isEmpty()) {
                choisir();
            }
            call.mots().forEach(this::corriger);
            Orientation after = orienteur.orienter(situation());
            call.sortie().print(Apercu.connu(after, mots) + Apercu.de(before, after, mots));
        }

        private Situation situation() {
            return call.session().situation();
        }

        /** Lists what is known by numbers, and asks which one. */
        private void choisir() {
            List<String> known = new ArrayList<>(situation().faits().keySet());
            if (situation().territoire() != null) {
                known.add(Question.TERRITOIRE);
            }
            if (known.isEmpty()) {
                throw new Refus("Rien n'est encore connu : il n'y a rien à corriger.",
                        "Peut-être « decrire » ou « orienter --fait age=17 » ?");
            }
            known.forEach(id -> call.sortie().printf("%4d %s%n", known.indexOf(id) + 1, dit(id)));
            call.sortie().println("Lequel corriger ? (un numéro ou un nom ; Entrée : aucun)");
            call.sortie().flush();
            String typed = call.dialogue().demander("> ", known);
            if (typed != null && !typed.isBlank()) {
                corriger(nomme(typed.strip(), known));
            }
        }

        private static String nomme(String typed, List<String> known) {
            boolean numbered = typed.matches("\\d{1,3}") && Integer.parseInt(typed) > 0
                    && Integer.parseInt(typed) <= known.size();
            return numbered ? known.get(Integer.parseInt(typed) - 1) : typed;
        }

        private String dit(String id) {
            Attribut attribut = attribut(id);
            return attribut == null ? "Lieu : " + mots.territoire(situation().territoire())
                    : attribut.libelle() + " : " + mots.valeur(attribut, situation().faits().get(id)) + " (" + id + ")";
        }

        private @Nullable Attribut attribut(String id) {
            return id.equals(Question.TERRITOIRE) ? null : orienteur.connaissances().catalogue().attribut(id);
        }

        private void corriger(String word) {
            if (word.startsWith("-") || word.endsWith("=?") || word.endsWith("=")) {
                oublier(word.replaceAll("^-|=\\??$", ""));
            } else if (word.contains("=")) {
                interrogation.fixer(word);
            } else {
                redemander(word);
            }
        }

        private void oublier(String name) {
            String id = id(name);
            interrogation.retenir(id.equals(Question.TERRITOIRE) ? situation().dans(null) : situation().avec(id, null));
        }

        private void redemander(String name) {
            String id = id(name);
            Question question = Question.sur(id, attribut(id));
            if (interrogation.poser(question) == Interrogation.Issue.INTERROMPU && !call.dialogue().seContinue()) {
                throw new Refus("« corriger " + id + " » pose une question et n'a reçu aucune réponse.",
                        "Peut-être « corriger " + id + "=… » ?");
            }
        }

        private String id(String name) {
            try {
                return name.equals(Question.TERRITOIRE) ? name : facts.attribut(name).id();
            } catch (FaitInvalide e) {
                throw new Refus(e.texte(), e.peutEtre());
            }
        }
    }
}

package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.quiz.Banque;
import fr.aiguillage.quiz.Question;
import fr.aiguillage.quiz.Tirage;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageQuiz;
import java.util.List;
import java.util.Random;

/** Draws questions from the catalogue, then says the answers, with why and where to read it. */
record QuizAtelier(Fonds fonds) implements Commande {

    private static final String NOMBRE = "nombre";
    private static final String GRAINE = "graine";
    private static final int PAR_DEFAUT = 10;

    @Override
    public String nom() {
        return "atelier quiz";
    }

    @Override
    public String description() {
        return "tire des questions du catalogue, et donne les réponses à la fin";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(OptionDate.AU, new Option(NOMBRE, "N", false, "combien de questions (10 par défaut)"),
                new Option(GRAINE, "N", false, "un nombre qui redonne les mêmes questions"),
                Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        List<Question> drawn = Tirage.de(Banque.de(catalogue, OptionDate.au(call)), entier(call, NOMBRE, PAR_DEFAUT),
                call.a(GRAINE) ? new Random(entier(call, GRAINE, 0)) : new Random());
        return Formats.repondre(call, format, () -> drawn, () -> PageQuiz.de(drawn, new Mots(catalogue)));
    }

    private static int entier(Appel call, String option, int otherwise) {
        String said = call.option(option);
        if (said == null) {
            return otherwise;
        }
        if (!said.matches("[1-9]\\d{0,5}")) {
            throw new Refus("« " + said + " » n'est pas un nombre de 1 à 999999", "Peut-être --" + option + " 10 ?");
        }
        return Integer.parseInt(said);
    }
}

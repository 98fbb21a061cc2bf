package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Option;
import fr.aiguillage.commande.Parametres;
import fr.aiguillage.commande.Refus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the words that follow the name of a command: {@code --opt value}, {@code --opt=value}, words. */
final class LectureDesMots {

    private static final String FIN_DES_OPTIONS = "--";

    private final OptionsDeclarees declarees;
    private final Commande commande;
    private final List<String> reste;
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> mots = new ArrayList<>();
    private boolean aide;
    private int i;

    LectureDesMots(Commande commande, List<String> reste) {
        this.commande = commande;
        this.reste = reste;
        this.declarees = new OptionsDeclarees(commande);
        while (i < reste.size() && !aide) {
            lit(reste.get(i++));
        }
    }

    /** Whether {@code --help} is among the options: then nothing else counts. */
    boolean demandeAide() {
        return aide;
    }

    Analyse analyse() {
        compte(commande.parametres());
        return new Analyse(commande, options, List.copyOf(mots));
    }

    private void lit(String word) {
        if (word.equals(FIN_DES_OPTIONS)) {
            mots.addAll(reste.subList(i, reste.size()));
            i = reste.size();
        } else if (!OptionsDeclarees.aLaForme(word) || commande.prendLesTirets() && !word.startsWith("--")) {
            mots.add(word);
        } else if (declarees.estAide(word)) {
            aide = true;
        } else {
            option(word);
        }
    }

    private void option(String word) {
        int equal = word.indexOf('=');
        String written = equal < 0 ? word : word.substring(0, equal);
        Option option = declarees.trouve(written);
        ajoute(option, valeur(option, equal < 0 ? null : word.substring(equal + 1)));
    }

    private String valeur(Option option, @Nullable String attached) {
        if (option.valeur() != null) {
            return attached != null ? attached : suivant(option);
        }
        if (attached != null) {
            throw new Refus("L'option « --" + option.nom() + " » ne prend pas de valeur.");
        }
        return "";
    }

    private String suivant(Option option) {
        if (i == reste.size() || reste.get(i).equals(FIN_DES_OPTIONS) || declarees.contient(reste.get(i))) {
            throw new Refus("L'option « --" + option.nom() + " » attend une valeur : " + option.valeur() + ".",
                    i == reste.size() ? null : "Peut-être « --" + option.nom() + "=" + reste.get(i) + " » ?");
        }
        return reste.get(i++);
    }

    private void ajoute(Option option, String value) {
        if (options.containsKey(option.nom()) && !option.repetable()) {
            throw new Refus("L'option « --" + option.nom() + " » est donnée plusieurs fois.",
                    "Peut-être une seule suffit-elle.");
        }
        options.computeIfAbsent(option.nom(), n -> new ArrayList<>()).add(value);
    }

    private void compte(Parametres wanted) {
        if (mots.size() < wanted.min()) {
            throw new Refus("Il manque " + wanted.libelle() + " : « " + commande.nom() + " " + wanted.libelle() + " ».",
                    voirAide());
        }
        if (mots.size() > wanted.max()) {
            String extra = Citation.de(mots.get(wanted.max()));
            throw new Refus("Mot en trop pour « " + commande.nom() + " » : " + extra + ".",
                    wanted.max() == 0 ? voirAide() : "Peut-être des guillemets autour de ce qui va ensemble ?");
        }
    }

    private String voirAide() {
        return "Peut-être « aide " + commande.nom() + " » ?";
    }
}

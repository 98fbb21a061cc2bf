package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Contact;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contact leads to a service, says when it was checked, and names nobody. */
final class ControleContacts implements Controle {

    /** The list of the words that come before the name of a person. */
    private static final String CIVILITES = "civilite";

    /** Two words before the sign of an address, as in the name of a person. */
    private static final Pattern DEUX_MOTS = Pattern.compile("(\\p{L}{3,})[._-](\\p{L}{3,})@.*");

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        contexte.chaque(Fiche.class, (fiche, at) -> {
            for (int i = 0; i < fiche.contacts().size(); i++) {
                Endroit here = at.dans("contacts").dans(i);
                complet(fiche.contacts().get(i), here, faults);
                civilite(contexte, here, faults);
                personne(fiche, fiche.contacts().get(i), here, faults);
            }
        });
    }

    private static void complet(Contact contact, Endroit at, Consumer<Anomalie> faults) {
        String maybe = "Peut-être « a_confirmer: true » en attendant ?";
        if (contact.verifieLe() == null && !contact.aConfirmer()) {
            faults.accept(at.anomalie("contact-sans-date", "ce contact ne dit pas quand il a été vérifié "
                    + "(« verifie_le »)", maybe));
        }
        if (!contact.joignable() && !contact.aConfirmer()) {
            faults.accept(at.anomalie("contact-vide", "ce contact n'a ni téléphone, ni courriel, ni adresse", maybe));
        }
    }

    private static void civilite(Contexte contexte, Endroit at, Consumer<Anomalie> faults) {
        ListeDeValeurs titles = contexte.connu().liste(CIVILITES);
        if (titles == null) {
            return;
        }
        Set<String> words = titles.valeurs().values().stream().map(ListeDeValeurs.Mot::libelle)
                .collect(Collectors.toSet());
        Stream.of(at.dans("service"), at.dans("role")).forEach(field -> mots(field.texte()).stream()
                .filter(words::contains).findFirst()
                .ifPresent(word -> faults.accept(field.anomalie("contact-d-une-personne", "« " + word + " » annonce le "
                        + "nom d'une personne : ce n'est pas utile", "Peut-être le nom du service seul ?"))));
    }

    private static List<String> mots(String text) {
        return Arrays.asList(text.split("\\s+"));
    }

    /** An address that looks like a name of which nothing else speaks. */
    private static void personne(Fiche fiche, Contact contact, Endroit at, Consumer<Anomalie> faults) {
        Matcher name = DEUX_MOTS.matcher(contact.courriel() == null ? "" : contact.courriel());
        if (name.matches() && Stream.of(name.group(1), name.group(2)).noneMatch(word -> dit(fiche, contact, word))) {
            faults.accept(at.dans("courriel").anomalie("contact-d-une-personne", "« " + contact.courriel()
                    + " » semble être l'adresse d'une personne", "Peut-être l'adresse du service ? Si c'est elle, "
                            + "mettre l'un de ces mots dans « service »."));
        }
    }

    private static boolean dit(Fiche fiche, Contact contact, String word) {
        String domain = String.valueOf(contact.courriel()).replaceFirst(".*@", "");
        return Stream.of(fiche.nom(), contact.service(), String.valueOf(contact.role()), domain)
                .map(Proches::simplifie).anyMatch(text -> text.contains(Proches.simplifie(word)));
    }
}

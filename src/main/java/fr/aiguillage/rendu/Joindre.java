package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Contact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How services are reached, as it is said. */
final class Joindre {

    private Joindre() {
    }

    /** Each service in a point: what it is for, how, and since when that is known. */
    static List<Bloc.Puce> puces(List<Contact> contacts) {
        return contacts.stream().map(c -> new Bloc.Puce(Stream.of(c.service(), c.role())
                .filter(text -> text != null).collect(Collectors.joining(", ")), details(c))).toList();
    }

    /** The same in one line each. */
    static List<String> lignes(List<Contact> contacts) {
        return contacts.stream().map(c -> c.service() + " : " + moyens(c) + " (" + verifie(c) + ")").toList();
    }

    /** The first way in among them, to follow the sentence that says where to go; nothing when there is none. */
    static String premier(List<Contact> contacts) {
        return contacts.stream().filter(Contact::joignable).limit(1).map(c -> " " + c.service() + " : " + moyens(c)
                + (c.aConfirmer() ? " (à confirmer)." : ".")).collect(Collectors.joining());
    }

    private static List<String> details(Contact contact) {
        return Stream.concat(moyens(contact, "Téléphone : ", "Courriel : ", "Adresse : ", "Horaires : "),
                Stream.of("Contact " + verifie(contact))).toList();
    }

    private static String moyens(Contact contact) {
        return contact.joignable() ? moyens(contact, "", "", "", "").collect(Collectors.joining(", "))
                : "coordonnées à compléter";
    }

    private static Stream<String> moyens(Contact contact, String phone, String mail, String address, String hours) {
        return Stream.of(dit(phone, contact.telephone()), dit(mail, contact.courriel()),
                dit(address, contact.adresse()), dit(hours, contact.horaires())).flatMap(text -> text);
    }

    private static Stream<String> dit(String label, @Nullable String value) {
        return value == null ? Stream.empty() : Stream.of(label + value);
    }

    private static String verifie(Contact contact) {
        return contact.verifieLe() == null ? "à confirmer" : "vérifié le " + Jours.dit(contact.verifieLe())
                + (contact.aConfirmer() ? ", à confirmer" : "");
    }
}

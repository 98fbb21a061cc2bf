package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.GardeFou.Niveau;
import fr.aiguillage.orientation.Orientation.Alerte;
import fr.aiguillage.orientation.Orientation.Numero;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Danger on a screen: what to do, then every number once, on a line. */
final class BlocDanger {

    private BlocDanger() {
    }

    static void ajouter(List<Alerte> alerts, Page page) {
        List<Alerte> dangers = alerts.stream().filter(a -> a.niveau() != Niveau.DEONTOLOGIE).toList();
        dangers.forEach(alert -> page.alerte(PageOrientation.libelle(alert), alert.message()));
        String said = dangers.stream().map(Alerte::message).collect(Collectors.joining(" "));
        Map<String, String> numbers = new LinkedHashMap<>();
        dangers.stream().flatMap(a -> a.numeros().stream())
                .forEach(n -> numbers.putIfAbsent(n.numero(), numero(n, said)));
        if (!numbers.isEmpty()) {
            page.alerte("Appeler", String.join(", ", numbers.values()));
        }
    }

    /** A number with the first words of what it is for, unless the message already said it. */
    private static String numero(Numero number, String said) {
        boolean known = Pattern.compile("(?<!\\d)" + Pattern.quote(number.numero()) + "(?!\\d)").matcher(said).find();
        return known ? number.numero() : number.numero() + " " + number.libelle().split("[,;:(]")[0].strip();
    }
}

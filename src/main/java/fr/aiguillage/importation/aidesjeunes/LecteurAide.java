package fr.aiguillage.importation.aidesjeunes;

import fr.aiguillage.catalogue.Source;
import fr.aiguillage.importation.Apport;
import fr.aiguillage.mots.Initiale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the file of one aid into a fiche of ours. */
final class LecteurAide {

    private static final String RETIREE =
            "N'est plus montrée par le simulateur d'origine : à vérifier auprès de l'institution.";
    private static final String JAMAIS =
            "Ses conditions, telles que le format d'origine les écrit, ne peuvent jamais être remplies.";

    private final Lexique lexicon;
    private final Champ aid;
    private final @Nullable Institution institution;
    private final Conditions conditions;

    LecteurAide(Lexique lexicon, Champ aid, @Nullable Institution institution) {
        this.lexicon = lexicon;
        this.aid = aid;
        this.institution = institution;
        this.conditions = new Conditions(lexicon, institution);
    }

    /** The fiche, which is good when no fault was added meanwhile. */
    Apport lire(String id, String document) {
        exigerEntier();
        Conjonction general = general();
        List<Apport.Profil> profiles = new ArrayList<>();
        List<Champ> written = aid.dans("profils").elements();
        written.forEach(profile -> profil(profile, profiles));
        boolean possible = general.possible() && profiles.isEmpty() == written.isEmpty();
        return new Apport(id, aid.dans("label").texte(), resume(), possible ? null : false,
                possible ? general.criteres() : List.of(), possible ? profiles : List.of(), reserves(), entree(),
                institution == null ? List.of() : List.of(Initiale.majuscule(institution.nom())), sources(id, document),
                possible ? montant() : JAMAIS);
    }

    /** A file cut short would say less than what the aid requires, and suit everyone. */
    private void exigerEntier() {
        List<String> last = lexicon.liste("temoins");
        if (last.stream().noneMatch(name -> aid.dans(name).existe())) {
            aid.faute("fichier-tronque", "le fichier est peut-être tronqué : il n'a ni « "
                    + String.join(" », ni « ", last) + " »", null);
        }
    }

    private Conjonction general() {
        Champ list = aid.dans("conditions_generales");
        if (!list.existe()) {
            aid.faute("sans-conditions", "il manque « conditions_generales » : les conditions de cette aide sont "
                    + "calculées ailleurs, ou le fichier est tronqué", null);
        }
        return conditions.toutes(list).resserree();
    }

    /** Adds the profile, unless it can never hold. */
    private void profil(Champ profile, List<Apport.Profil> all) {
        String type = profile.dans("type").mot(lexicon.mots("profils"), "profil-inconnu", "type de profil inconnu");
        Conjonction own = conditions.toutes(profile.dans("conditions"));
        if (!type.isEmpty() && own.possible()) {
            JsonNode word = lexicon.section("profils").get(type);
            ObjectNode first = (ObjectNode) word.get("critere").deepCopy();
            all.add(new Apport.Profil(word.get("libelle").asString(),
                    Conjonction.de(first).et(own).resserree().criteres()));
        }
    }

    private String resume() {
        String description = prose("description");
        return description.isEmpty() ? prose("label") : description;
    }

    private List<String> reserves() {
        Stream<String> texts = lexicon.liste("textes").stream().flatMap(name -> aid.dans(name).elements().stream())
                .map(Champ::noeud).filter(JsonNode::isString).map(node -> Prose.de(node.asString()));
        Stream<String> withdrawn = aid.dans("private").noeud().asBoolean(false) ? Stream.of(RETIREE) : Stream.empty();
        return Stream.concat(texts.filter(text -> !text.isEmpty()), withdrawn).distinct().toList();
    }

    private @Nullable String entree() {
        List<String> ways = lexicon.section("entrees").properties().stream()
                .filter(e -> !prose(e.getKey()).isEmpty()).map(e -> e.getValue().asString() + prose(e.getKey()))
                .toList();
        return ways.isEmpty() ? null : String.join(" ; ", ways);
    }

    private List<Source> sources(String id, String document) {
        Source own = new Source(document, id, null, null, null);
        String link = prose("link");
        return link.matches("https?://\\S+") ? List.of(own, new Source(null, null, link, null, null)) : List.of(own);
    }

    private @Nullable String montant() {
        if (!aid.dans("montant").noeud().isNumber()) {
            return null;
        }
        String words = Stream.of("montant", "unit", "legend").map(this::prose).filter(word -> !word.isEmpty())
                .reduce("Montant :", (text, word) -> text + " " + word);
        return prose("periodicite").isEmpty() ? words : words + " (périodicité : " + prose("periodicite") + ")";
    }

    private String prose(String name) {
        JsonNode node = aid.dans(name).noeud();
        return node.isString() || node.isNumber() ? Prose.de(node.asString()) : "";
    }
}
